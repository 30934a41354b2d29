import { isStated, type Known } from '../domain/known';
import type { Messages } from './index';
import { capitalised, commas } from './list-words';
import { plainly, sharedTag, type Said } from './text-words';
import type { Words } from './words';

export type Term = keyof Messages['rules']['benefit']['terms'];

export interface RowValue extends Said {
	/** What the value is for: a use of the money, a case. */
	label?: Said;
}

/** One thing that a visitor asks about a benefit, and the answer. */
export interface BenefitRow {
	term: string;
	/** Said beside the term, where it holds for all values. */
	tag?: string;
	values: RowValue[];
	/** A figure that everybody asks for; or one that no source states yet. */
	weight?: 'figure' | 'unknown';
}

type Printed = string | Said | undefined;

const asSaid = (printed: string | Said): Said =>
	typeof printed === 'string' ? plainly(printed) : printed;

const hasOwnNone = (
	term: Term,
	none: Messages['rules']['benefit']['none'],
): term is Term & keyof typeof none => term in none;

/** Rows in the making. What is not known of lesser things is gathered into one row at the end. */
export class Rows {
	readonly #rows: BenefitRow[] = [];
	readonly #open: string[] = [];

	constructor(
		readonly words: Words,
		readonly noneTexts: Messages['rules']['benefit']['none'],
	) {}

	#term(term: Term): string {
		return this.words.t(`rules.benefit.terms.${term}`);
	}

	#none(term: Term): string {
		return hasOwnNone(term, this.noneTexts)
			? this.noneTexts[term]
			: this.words.t('rules.known.none');
	}

	#add(term: Term, values: readonly RowValue[], weight?: BenefitRow['weight']): this {
		const { texts, tag } = sharedTag(values);
		const row = { term: this.#term(term), ...(tag ? { tag } : {}), ...(weight ? { weight } : {}) };
		const begun = texts.map((said) => ({ ...said, text: capitalised(said.text) }));
		if (values.length > 0) this.#rows.push({ ...row, values: begun });
		return this;
	}

	list(term: Term, values: readonly RowValue[]): this {
		return this.#add(term, values);
	}

	say(term: Term, printed: Printed): this {
		return this.#add(term, printed === undefined ? [] : [asSaid(printed)]);
	}

	/** A figure that everybody asks for: that it is not known, or that there is none, is an answer. */
	figure<T>(term: Term, value: Known<T> | undefined, print: (stated: T) => Printed): this {
		if (value === 'unknown')
			return this.#add(term, [plainly(this.words.t('rules.known.unknown'))], 'unknown');
		const printed = value === 'none' ? this.#none(term) : isStated(value) && print(value as T);
		return printed ? this.#add(term, [asSaid(printed)], 'figure') : this;
	}

	/** A figure that few ask for. */
	detail<T>(term: Term, value: Known<T> | undefined, print: (stated: T) => Printed): this {
		if (value === 'unknown') {
			this.#open.push(this.#term(term));
			return this;
		}
		if (value === 'none') return this.say(term, this.#none(term));
		return isStated(value) ? this.say(term, print(value as T)) : this;
	}

	done(): BenefitRow[] {
		if (this.#open.length > 0)
			this.#add('open', [plainly(commas(this.#open, this.words))], 'unknown');
		return this.#rows;
	}
}
