import type { Json, JsonObject } from '../domain/editing/json';
import { isObject } from '../domain/editing/json';
import { languageCodes, type Language } from '../domain/codes';
import { criterionSchema, testSchema } from '../domain/eligibility/criterion';
import { isJstDate } from '../domain/jst-date';
import type { Localized } from '../domain/localized';
import { spanSchema } from '../domain/span';
import { rateSchema } from '../domain/yen';
import { messagesOf } from '.';
import { criterionSentence } from './criterion-words';
import { codeLabel } from './editing-code-words';
import { fieldName } from './editing-field-words';
import { formatDay, formatFiscalYear, formatMonths, formatNumber } from './format';
import { formatPercent, formatRate, formatYen } from './format';
import { capitalised, spanText } from './list-words';
import { testClause } from './test-words';
import type { Names } from './text-words';
import type { Words } from './words';

/** Names of what a document refers to, besides the city's own words. */
export interface ValueNames extends Names {
	/** The title of the document that a source is. */
	source(id: string): string | undefined;
}

/** One thing that a value says. */
export interface ValueLine {
	/** What it is about, where the value says several things. */
	term?: string;
	text: string;
	/** Set where the text is written in one language, whatever the page's. */
	language?: Language;
}

/** What a value is said with. */
interface Saying {
	words: Words;
	names: ValueNames;
}

/** The name of the field that a path leads to; an item of a list belongs to its list. */
const fieldOf = (path: readonly string[]): string =>
	path.findLast((name) => !/^\d+$/.test(name)) ?? '';

/** How figures are said, by how the names of their fields end. */
const endings: [RegExp, (value: number, words: Words) => string][] = [
	[/yen$/i, (value, { language }) => formatYen(value, language)],
	[/percent$/i, (value) => `${formatPercent(value)}%`],
	[/months$/i, (value, { language }) => formatMonths(value, language)],
	[/^(fiscalYear|lastFiscalYear)$/, (value, { language }) => formatFiscalYear(value, language)],
	[/^ordinanceArticle$/, (value, { t }) => t('program.article', { value })],
	[/squareMetres$/i, (value) => `${formatNumber(value)}㎡`],
];

const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0;

function numberText(field: string, value: number, words: Words): string {
	const say = endings.find(([ending]) => ending.test(field))?.[1];
	return say && (isWhole(value) || /percent|squareMetres/i.test(field))
		? say(value, words)
		: formatNumber(value);
}

/** Fields that hold the id of something with a name. */
function referenceText(path: readonly string[], id: string, { words, names }: Saying) {
	const field = fieldOf(path);
	if (field === 'source' || path.includes('evidence')) return names.source(id);
	if (field === 'tracks') return textOf(names.track(id), words);
	const isProgram = /^(successorId|predecessorIds|relatedIds)$/.test(field);
	return isProgram ? textOf(names.program(id), words) : undefined;
}

const textOf = (name: Localized | undefined, words: Words) => name && words.text(name);

const isShare = (field: string): boolean => /^(rate|share|reduction|ownShareAtLeast)$/.test(field);

function stringText(path: readonly string[], text: string, saying: Saying): string {
	const { words } = saying;
	const { language } = words;
	const field = fieldOf(path);
	const named = referenceText(path, text, saying) ?? codeLabel(path, text, language, words);
	if (named !== undefined) return named;
	if (isShare(field) && rateSchema.safeParse(text).success) return formatRate(text, language);
	return isJstDate(text) ? formatDay(text, language) : text;
}

/** The language that a field is written in; nothing where it is in none. */
export const languageIn = (field: string): Language | undefined =>
	languageCodes.find((code) => code === field);

function textLine(path: readonly string[], text: string, saying: Saying): ValueLine {
	const language = languageIn(fieldOf(path));
	return language ? { text, language } : { text: stringText(path, text, saying) };
}

const onlyLanguages = (value: JsonObject): boolean =>
	typeof value.ja === 'string' && Object.keys(value).every((name) => languageIn(name));

/** A rule or a span as its sentence; nothing where it is neither, or is not finished. */
function sentence(field: string, value: JsonObject, { words, names }: Saying): string | undefined {
	const criterion = criterionSchema.safeParse(value);
	if (criterion.success) return criterionSentence(criterion.data, words, names);
	const test = testSchema.safeParse(value);
	if (test.success) return capitalised(testClause(test.data, words, names));
	const span = field === 'during' ? spanSchema.safeParse(value) : undefined;
	return span?.success ? spanText(span.data, words) : undefined;
}

/** Lines with what they belong to before their own terms. */
const under = (outer: string, lines: readonly ValueLine[], { words: { t } }: Saying): ValueLine[] =>
	lines.map((line) => ({
		...line,
		term: line.term ? t('editing.path.joined', { outer, inner: line.term }) : outer,
	}));

function objectLines(path: readonly string[], value: JsonObject, saying: Saying): ValueLine[] {
	const { language } = saying.words;
	const said = sentence(path.at(-1) ?? '', value, saying);
	if (said !== undefined) return [{ text: said }];
	const { languages } = messagesOf(language).editing;
	const isText = onlyLanguages(value);
	return Object.entries(value).flatMap(([name, part]) => {
		const lines = linesOf([...path, name], part, saying);
		if (isText && Object.keys(value).length === 1) return lines;
		const own = isText ? languages[languageIn(name) ?? 'ja'] : undefined;
		return under(own ?? fieldName([...path, name], language) ?? name, lines, saying);
	});
}

/** Items that say several things are numbered, so that one sees where the next begins. */
function listLines(path: readonly string[], items: readonly Json[], saying: Saying): ValueLine[] {
	return items.flatMap((item, index) => {
		const lines = linesOf([...path, String(index)], item, saying);
		const number = saying.words.t('editing.path.item', { number: index + 1 });
		return items.length > 1 && lines.length > 1 ? under(number, lines, saying) : lines;
	});
}

function linesOf(path: readonly string[], value: Json | undefined, saying: Saying): ValueLine[] {
	const { words } = saying;
	const isNothing = value === undefined || value === null;
	if (isNothing || (typeof value === 'string' && value.trim() === '')) return [];
	if (typeof value === 'number') return [{ text: numberText(fieldOf(path), value, words) }];
	if (typeof value === 'boolean') {
		const text = codeLabel(path, String(value), words.language);
		return [{ text: text ?? String(value) }];
	}
	if (typeof value === 'string') return [textLine(path, value, saying)];
	if (isObject(value)) return objectLines(path, value, saying);
	return Array.isArray(value) ? listLines(path, value, saying) : [];
}

const noNames: ValueNames = {
	program: () => undefined,
	track: () => undefined,
	source: () => undefined,
};

/**
 * What the value of a field says, line by line; nothing where there is none. A draft may hold
 * anything anywhere: what is not understood is shown as it is.
 * @param path as `differenceOf` gives it
 */
export const valueWords = (
	path: readonly string[],
	value: Json | undefined,
	words: Words,
	names: ValueNames = noNames,
): ValueLine[] => linesOf(path, value, { words, names });
