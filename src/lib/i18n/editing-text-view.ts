import { languageCodes, type Language } from '../domain/codes';
import type { LeafType } from '../domain/editing/form/field-spec';
import type { PrintedLeaf, PrintedLines, PrintedTexts } from '../domain/editing/form/printed';
import { readerLength, withoutRuby } from '../domain/text';
import { messagesOf } from '.';
import { errorWords } from './editing-error-words';
import { controlOf, errorAt, idOf, type FormContext } from './editing-form-context';
import type { CounterView, TextView, TextsView, WordView } from './editing-form-view';
import { readWords } from './editing-read-words';

const linesIn = (text: string): number => text.split('\n').length;
const fewestRows = 3;
const mostRows = 12;

/** Boxes that grow with what is in them; a text of several lines needs one in any case. */
function rowsFor(text: string, isLong: boolean): number | undefined {
	if (!isLong && !text.includes('\n')) return undefined;
	const byLength = Math.ceil(text.length / 40);
	return Math.min(mostRows, Math.max(fewestRows, byLength, linesIn(text)));
}

const shortTypes: readonly LeafType[] = [
	'yen',
	'number',
	'percent',
	'months',
	'rate',
	'time',
	'fiscal-year',
];

const mediumNames = ['id', 'fax', 'unit', 'group'];

function widthOf({ type }: PrintedLeaf['spec'], name: string): TextView['width'] {
	if (shortTypes.includes(type)) return 'short';
	return type === 'day' || mediumNames.includes(name) ? 'medium' : 'full';
}

function unitOf(type: LeafType, { words }: FormContext): string | undefined {
	const { units } = messagesOf(words.language).editing.form;
	return Object.entries(units).find(([name]) => name === type)?.[1];
}

/** A value that is typed, with what it was read as. */
export function textView(
	field: PrintedLeaf,
	word: WordView | undefined,
	context: FormContext,
): TextView {
	const { spec, text } = field;
	return {
		...controlOf(field, context),
		kind: 'text',
		value: text,
		rows: rowsFor(text, spec.isLong),
		unit: unitOf(spec.type, context),
		width: widthOf(spec, field.path.at(-1) ?? ''),
		read: readWords(spec.type, text, context.words.language),
		word,
	};
}

/** Short texts, one a line. */
export function lineView(field: PrintedLines, context: FormContext): TextView {
	const control = controlOf(field, context);
	const ownHelp = context.words.t('editing.form.lines');
	const help = [control.help, ownHelp].filter(Boolean).join('。');
	const inLines = context.errors.find(({ path }) => path.startsWith(`${control.name}.`));
	const error = inLines ? errorWords(inLines, field, context.words.t) : control.error;
	const rows = Math.max(fewestRows, linesIn(field.text) + 1);
	const mark = control.isMissing ? control.mark : undefined;
	return { ...control, mark, help, error, kind: 'text', value: field.text, rows, width: 'full' };
}

function counterOf(typed: string, most: number, { words }: FormContext): CounterView {
	const count = readerLength(typed.trim());
	const isOver = count > most;
	const key = isOver ? 'editing.form.countOver' : 'editing.form.count';
	const { form } = messagesOf(words.language).editing;
	const text = withoutRuby(words.t(key, { count, most, over: count - most }));
	const [within, over] = [withoutRuby(form.count), withoutRuby(form.countOver)];
	return { text, within, over, most, isOver };
}

function inLanguage(field: PrintedTexts, code: Language, context: FormContext): TextView {
	const { spec, path, names, isRequired } = field;
	const { language, t } = context.words;
	const text = field.texts[code];
	const place = [...path, code];
	const error = errorAt(context, place);
	const isNeeded = isRequired && (code === 'ja' || spec.isWhole);
	const isMissing = error?.code === 'required';
	const isCounted = spec.most !== undefined && code !== 'en';
	return {
		kind: 'text',
		name: place.join('.'),
		id: idOf(place),
		label: messagesOf(language).editing.languages[code],
		isMissing,
		mark: isMissing ? t('editing.form.missing') : isNeeded ? t('editing.form.needed') : undefined,
		error: error && !isMissing ? errorWords(error, { spec, names }, t) : undefined,
		value: text,
		rows: rowsFor(text, spec.isLong || spec.most !== undefined),
		width: 'full',
		counter: isCounted && spec.most !== undefined ? counterOf(text, spec.most, context) : undefined,
	};
}

/** A text in three languages. */
export function textsView(field: PrintedTexts, context: FormContext): TextsView {
	const texts = languageCodes.map((code) => inLanguage(field, code, context));
	const isMissing = texts.some((text) => text.isMissing);
	const isShort = texts.every(({ rows }) => rows === undefined);
	return {
		...controlOf(field, context),
		mark: undefined,
		isMissing,
		kind: 'texts',
		isShort,
		texts,
	};
}
