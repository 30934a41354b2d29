import type { FieldError } from '../domain/result';
import { formatNumber, formatYen } from './format';
import type { Messages } from './index';
import type { Words } from './words';

type Code = keyof Omit<Messages['estimate']['errors'], 'heading_other' | 'example' | 'named'>;

const money = ['cost', 'other', 'borrow'];
const withDecimals = ['interest', 'unit.kilowatt', 'unit.square-metre'];

/** An example of what a field takes. */
const examples: Record<string, string> = {
	cost: '1,000,000',
	other: '300,000',
	borrow: '5,000,000',
	years: '5',
	months: '6',
	grace: '12',
	interest: '1.9',
};

/** Faults that an example helps to mend. */
const mendedByExample = ['empty', 'not-a-number', 'has-kanji-numerals', 'too-long'];

/** What is wrong with a field of the estimate's form, and how to mend it. */
export function estimateErrorText({ path, code, values = {} }: FieldError, words: Words): string {
	const { t, language } = words;
	const most = Number(values['most'] ?? 0);
	const named = money.includes(path) ? formatYen(most, language) : formatNumber(most);
	const isDecimal = code === 'not-whole' && withDecimals.includes(path);
	const key = isDecimal ? 'not-whole-decimals' : (code as Code);
	const text = t(`estimate.errors.${key}`, { ...values, most: named });
	if (!mendedByExample.includes(code)) return text;
	return t('estimate.errors.example', { text, example: examples[path] ?? '3' });
}
