import { z } from 'zod';
import {
	goalSchema,
	industryLetterSchema,
	kindSchema,
	sizeSchema,
	slugSchema,
	type IndustryLetter,
} from './codes';
import { partlyLocalizedSchema } from './localized';

const entry = <Code extends z.ZodType>(code: Code) =>
	z.strictObject({ code, label: partlyLocalizedSchema });

/** The words for the codes, as the city's people say them; `data/taxonomy/`. */
export const taxonomySchema = z.strictObject({
	kinds: z.array(entry(kindSchema).extend({ plain: partlyLocalizedSchema })),
	goals: z.array(entry(goalSchema).extend({ plain: partlyLocalizedSchema, icon: z.string() })),
	industries: z.array(entry(industryLetterSchema).extend({ name: partlyLocalizedSchema })),
	sizes: z.array(entry(sizeSchema)),
	places: z.array(entry(slugSchema).extend({ kind: z.string() })),
	certifications: z.array(entry(slugSchema)),
	/** With what somebody who wants this is after, the main goal first. */
	purposes: z.array(entry(slugSchema).extend({ goals: z.array(goalSchema).min(1) })),
	declarations: z.array(entry(slugSchema)),
});

export type Taxonomy = z.infer<typeof taxonomySchema>;

/** One row of the Japan Standard Industrial Classification. */
export interface IndustryRow {
	code: string;
	parent: string;
	ja: string;
	en: string;
}

/** The classification as a tree: from a code of 2 to 4 digits up to its letter. */
export class IndustryTree {
	readonly #rows: ReadonlyMap<string, IndustryRow>;
	readonly #above: ReadonlyMap<string, readonly string[]>;

	constructor(rows: readonly IndustryRow[]) {
		this.#rows = new Map(rows.map((row) => [row.code, row]));
		this.#above = new Map(rows.map(({ code }) => [code, this.#groupsAbove(code)]));
	}

	row(code: string): IndustryRow | undefined {
		return this.#rows.get(code);
	}

	/** Every row, in the order of the classification. */
	rows(): IterableIterator<IndustryRow> {
		return this.#rows.values();
	}

	/** The rows right below a code. */
	children(code: string): IndustryRow[] {
		return [...this.#rows.values()].filter(({ parent }) => parent === code && code !== '');
	}

	letterOf = (code: string): IndustryLetter | undefined => {
		const letter = industryLetterSchema.safeParse(code);
		if (letter.success) return letter.data;
		const row = this.#rows.get(code);
		return row ? this.letterOf(row.parent) : undefined;
	};

	/** Whether `code` is `group` or lies below it. */
	isWithin = (code: string, group: string): boolean =>
		code === group || this.#above.get(code)?.includes(group) === true;

	#groupsAbove(code: string): string[] {
		const parent = this.#rows.get(code)?.parent;
		return parent ? [parent, ...this.#groupsAbove(parent)] : [];
	}
}
