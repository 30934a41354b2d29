import type { FieldError, Result } from '../result';

/** Values of one field that are looked at. */
const mostValues = 50;
/** What was typed stays in the form, up to a length that nobody types. */
const longestKept = 200;

/** The fields of a form as they came in an address, read one by one; what is wrong is gathered. */
export class TypedFields {
	readonly errors: FieldError[] = [];
	/** What was typed, field by field, to be shown again. */
	readonly typed = new Map<string, string>();

	constructor(readonly params: URLSearchParams) {}

	refuse(path: string, code: string, values: FieldError['values'] = {}): undefined {
		this.errors.push({ path, code, values });
	}

	/** What stands in a field; nothing where it is empty. A field that came twice is refused. */
	text(name: string): string | undefined {
		const [first = '', ...others] = this.params.getAll(name);
		this.typed.set(name, first.slice(0, longestKept).toWellFormed());
		if (others.some((other) => other !== first)) return this.refuse(name, 'repeated');
		return first.trim() === '' ? undefined : first;
	}

	/** A number, read from what was typed. */
	number(name: string, read: (text: string) => Result<number>): number | undefined {
		const text = this.text(name);
		if (text === undefined) return undefined;
		const result = read(text);
		if (result.ok) return result.value;
		this.errors.push(...result.errors.map((error) => ({ ...error, path: name })));
		return undefined;
	}

	/** The same, of a field that has to be filled in. */
	needed(name: string, read: (text: string) => Result<number>): number | undefined {
		const before = this.errors.length;
		const value = this.number(name, read);
		const isEmpty = value === undefined && this.errors.length === before;
		return isEmpty ? this.refuse(name, 'empty') : value;
	}

	/** One of a list of codes. */
	code<Code extends string>(name: string, codes: readonly Code[]): Code | undefined {
		const text = this.text(name);
		if (text === undefined) return undefined;
		const code = codes.find((one) => one === text);
		return code ?? this.refuse(name, 'unknown-code', { value: text.slice(0, 40).toWellFormed() });
	}

	/** Any number of values, each understood or refused; said twice counts once. */
	list<Value>(name: string, read: (text: string) => Value | undefined): Value[] {
		const texts = [...new Set(this.params.getAll(name))].filter((text) => text !== '');
		if (texts.length > mostValues) this.refuse(name, 'too-many', { most: mostValues });
		return texts.slice(0, mostValues).flatMap((text) => {
			const value = read(text);
			if (value !== undefined) return [value];
			this.refuse(name, 'unknown-code', { value: text.slice(0, 40).toWellFormed() });
			return [];
		});
	}
}
