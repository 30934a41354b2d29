import type { FieldError } from '../../result';
import { readCount, readYen } from '../../typed-number';
import type { Yen } from '../../yen';

/** What was typed and ticked, with what is wrong with it. Values are read once, errors gathered. */
export class TypedForm {
	readonly errors: FieldError[] = [];

	constructor(private readonly values: URLSearchParams) {}

	text(name: string): string | undefined {
		const value = this.values.get(name)?.trim();
		return value === undefined || value === '' ? undefined : value;
	}

	refuse(path: string, code: string, values: FieldError['values'] = {}): undefined {
		this.errors.push({ path, code, values });
	}

	choice<Code extends string>(name: string, allowed: readonly Code[]): Code | undefined {
		const value = this.text(name);
		if (value === undefined) return undefined;
		return allowed.find((code) => code === value) ?? this.refuse(name, 'unknown-code');
	}

	/**
	 * Any number of choices. `none` beside them says that none is so; without any the question was
	 * not answered.
	 */
	choices<Code extends string>(name: string, allowed: readonly Code[]): Code[] | undefined {
		const stated = [...new Set(this.values.getAll(name).filter((value) => value !== ''))];
		if (stated.length === 0) return undefined;
		const others = stated.filter((value) => value !== 'none');
		if (others.length < stated.length) return others.length > 0 ? this.refuse(name, 'both') : [];
		const known = allowed.filter((code) => others.includes(code));
		return known.length === others.length ? known : this.refuse(name, 'unknown-code');
	}

	count(
		name: string,
		options: { most?: number; counters?: readonly string[] },
	): number | undefined {
		const text = this.text(name);
		return text === undefined ? undefined : this.#take(readCount(text, { path: name, ...options }));
	}

	yen(name: string): Yen | undefined {
		const text = this.text(name);
		return text === undefined ? undefined : this.#take(readYen(text, { path: name }));
	}

	#take(read: ReturnType<typeof readCount>): number | undefined {
		if (read.ok) return read.value;
		this.errors.push(...read.errors);
		return undefined;
	}
}

/** An object without the fields that were not answered; nothing where none was. */
export function answered<Fields extends object>(
	fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } | undefined {
	const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
	if (entries.length === 0) return undefined;
	return Object.fromEntries(entries) as {
		[Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
	};
}
