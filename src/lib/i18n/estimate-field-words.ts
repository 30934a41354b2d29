import type { EstimateForm } from '../domain/amount/estimate-form';
import type { Unit } from '../domain/program/benefit';
import { estimateErrorText } from './estimate-errors';
import type { ChecksView } from './estimate-part-words';
import { messagesOf } from './index';
import type { Words } from './words';

interface Common {
	name: string;
	label: string;
	hint?: string;
	error?: string;
}

export interface TextView extends Common {
	kind: 'text';
	value: string;
	unit?: string;
	isMoney: boolean;
}

export interface SelectView extends Common {
	kind: 'select';
	value: string;
	options: { value: string; label: string }[];
	blank?: string;
}

/** Years and months, asked for together. */
export interface TermView {
	kind: 'term';
	label: string;
	hint: string;
	error?: string;
	fields: { name: string; value: string; unit: string; isWrong: boolean }[];
}

export type FieldView = TextView | SelectView | TermView | ChecksView;

type FieldName = 'cost' | 'other' | 'borrow' | 'grace' | 'interest';

/** Fields of a form in words, with what was typed and what is wrong with it. */
export class Fields {
	constructor(
		readonly form: EstimateForm,
		readonly words: Words,
	) {}

	value = (name: string): string => this.form.typed.get(name) ?? '';

	error(...names: string[]): { error?: string } {
		const found = this.form.errors.find(({ path }) => names.includes(path));
		return found ? { error: estimateErrorText(found, this.words) } : {};
	}

	text(name: FieldName, hint: string, unit: string): TextView {
		return {
			...{ kind: 'text', name, hint, unit },
			label: this.words.t(`estimate.form.${name}`),
			value: this.value(name),
			isMoney: name === 'cost' || name === 'other' || name === 'borrow',
			...this.error(name),
		};
	}

	count(unit: Unit, hint: string): TextView {
		const { t } = this.words;
		const name = `unit.${unit}`;
		// Many languages have no word for it; an empty message would be looked for elsewhere.
		const counter = messagesOf(this.words.language).estimate.form.counter[unit];
		return {
			...{ kind: 'text', name, hint, isMoney: false },
			label: t(`estimate.form.unit.${unit}`),
			value: this.value(name),
			...(counter ? { unit: counter } : {}),
			...this.error(name),
		};
	}

	select(
		name: 'year' | 'method' | 'use',
		options: SelectView['options'],
		blank?: string,
	): SelectView[] {
		if (options.length < 2) return [];
		const label = this.words.t(`estimate.form.${name}`);
		const own = { kind: 'select' as const, name, label, options, value: this.value(name) };
		return [{ ...own, ...(blank ? { blank } : {}), ...this.error(name) }];
	}
}
