import { isObject, type Json, type JsonObject } from '../../../domain/editing/json';

/** Fields of a program in the order in which its files have them. */
const lastFields = ['predecessorIds', 'successorId', 'relatedIds', 'verifiedOn', 'updatedAt'];
/** Fields that stand behind all others of a part. */
const lastOfPart = ['note', 'source', 'evidence'];

/** Lists whose items are written out, one field a line. */
const spread = new Set([
	'sources',
	'benefits',
	'criteria',
	'periods',
	'contacts',
	'steps',
	'results',
]);
/** Parts that are always on one line, however long. */
const onOneLine = new Set(['situations', 'tracks', 'organisers', 'stages', 'evidence']);
const longestLine = 100;

const ordered = (object: JsonObject, last: readonly string[]): [string, Json][] => {
	const fields = Object.entries(object).flatMap(([name, value]): [string, Json][] =>
		value === undefined ? [] : [[name, value]],
	);
	const rank = ([name]: [string, Json]) => last.indexOf(name);
	return fields.toSorted((a, b) => rank(a) - rank(b));
};

/** What would be read as a number, a day, a word of YAML's own, or anything but this text. */
const needsQuotes =
	/^$|^[\s\-?:,[\]{}#&*!|>'"%@`=<~]|^[-+.]?\d[\d\-:.,_eE+]*$|^0[xo]|^\.(inf|nan)$|^(true|false|null|yes|no|on|off|y|n)$|:(\s|$)|\s#|\s$|[\p{Cc}\u2028\u2029\uFEFF]/iu;

function scalar(value: Json, isInFlow: boolean): string {
	if (typeof value !== 'string') return JSON.stringify(value);
	const isUnsafe = needsQuotes.test(value) || (isInFlow && /[,[\]{}:]/.test(value));
	return isUnsafe ? JSON.stringify(value) : value;
}

function flow(value: Json): string {
	if (Array.isArray(value)) return `[${(value as readonly Json[]).map(flow).join(', ')}]`;
	if (!isObject(value)) return scalar(value, true);
	const fields = ordered(value, lastOfPart).map(
		([name, part]) => `${scalar(name, true)}: ${flow(part)}`,
	);
	return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

const isLong = (value: Json): boolean => {
	if (typeof value === 'string') return value.includes('\n');
	const parts: readonly (Json | undefined)[] = Array.isArray(value)
		? (value as readonly Json[])
		: isObject(value)
			? Object.values(value)
			: [];
	return parts.some((part) => part !== undefined && isLong(part));
};

const isLocalized = (value: JsonObject): boolean => 'ja' in value;

/** Whether a value is written within its line. */
function isFlow(name: string, value: Json, depth: number): boolean {
	if (typeof value !== 'object' || value === null) return true;
	if (Object.keys(value).length === 0) return true;
	if (isLong(value)) return false;
	if (Array.isArray(value)) {
		const items: readonly Json[] = value;
		return !items.some(isObject) && name !== 'aliases';
	}
	if (!isObject(value)) return true;
	const isNested = depth > 0 || name === 'evidence' || name === 'lifecycle';
	return (
		isNested && (isLocalized(value) || onOneLine.has(name) || flow(value).length <= longestLine)
	);
}

const indented = (lines: readonly string[]): string[] =>
	lines.map((line) => (line === '' ? '' : `  ${line}`));

const blockText = (text: string): string[] => indented(text.split('\n'));

/** A text of several lines that can stand as it is. */
const canStand = (value: Json): value is string =>
	typeof value === 'string' &&
	value.includes('\n') &&
	!/^\s|\s$|[^\P{Cc}\n\t]|[\u2028\u2029\uFEFF]/u.test(value);

function field(name: string, value: Json, depth: number): string[] {
	const key = scalar(name, false);
	if (canStand(value)) return [`${key}: |-`, ...blockText(value)];
	if (isFlow(name, value, depth))
		return [`${key}: ${typeof value === 'object' ? flow(value) : scalar(value, false)}`];
	return [`${key}:`, ...indented(block(name, value, depth + 1))];
}

function item(name: string, value: Json, depth: number): string[] {
	const isShort = isObject(value) && !spread.has(name) && isFlow(name, value, depth);
	if (!isObject(value) || isShort || Object.keys(value).length === 0)
		return [`- ${typeof value === 'object' ? flow(value) : scalar(value, false)}`];
	const [first = '', ...rest] = block('', value, depth);
	return [`- ${first}`, ...indented(rest)];
}

function block(name: string, value: Json, depth: number): string[] {
	if (Array.isArray(value))
		return (value as readonly Json[]).flatMap((one) => item(name, one, depth));
	if (!isObject(value)) return [scalar(value, false)];
	return ordered(value, lastOfPart).flatMap(([key, part]) => field(key, part, depth));
}

/**
 * A program as a file of `data/programs`, in the hand of those that people have written: what has
 * languages on one line below the first level, days and digits in quotes.
 */
export function programYaml(program: JsonObject): string {
	const lines = ordered(program, lastFields).flatMap(([name, value]) => field(name, value, 0));
	return `${lines.join('\n')}\n`;
}
