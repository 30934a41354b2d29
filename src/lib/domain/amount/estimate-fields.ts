import type { Unit } from '../program/benefit';
import type { Program } from '../program/program';
import { readCount, readYen } from '../typed-number';
import { hasPart } from './estimate-parts';
import type { EstimateQuestions } from './estimate-questions';
import { parsePart, type EstimateRequest, type PartKind } from './estimate-request';
import type { TypedFields } from './typed-fields';

/** The longest loan and grace that are reckoned: 50 and 10 years. */
export const mostMonths = 600;
export const mostGraceMonths = 120;
/** 利息制限法 第1条: no loan may cost more a year. */
export const mostInterestPercent = 20;

const decimalsOf = (unit: Unit): number => (unit === 'kilowatt' || unit === 'square-metre' ? 3 : 0);

const counters = [
	'人',
	'名',
	'者',
	'社',
	'店',
	'件',
	'台',
	'灯',
	'個',
	'kw',
	'm2',
	'か月',
	'日',
	'l',
];

function readUnits(fields: TypedFields, units: readonly Unit[]): EstimateRequest['units'] {
	return Object.fromEntries(
		units.flatMap((unit) => {
			const options = { counters, decimals: decimalsOf(unit) };
			const count = fields.number(`unit.${unit}`, (text) => readCount(text, options));
			return count === undefined ? [] : [[unit, count]];
		}),
	);
}

/** Parts that the program has, as the address names them. */
export function readParts(fields: TypedFields, program: Program): EstimateRequest['parts'] {
	const read = (kind: PartKind) =>
		fields.list(kind, (text) => {
			const part = parsePart(text);
			return part && hasPart(program, kind, part) ? part : undefined;
		});
	return { variant: read('variant'), addition: read('addition'), support: read('support') };
}

/** Money that somebody means to spend or borrow: not nothing. */
function readSum(fields: TypedFields, name: string): number | undefined {
	const sum = fields.needed(name, (text) => readYen(text));
	return sum === 0 ? fields.refuse(name, 'zero') : sum;
}

/** The questions of grants. */
export function readGrant(fields: TypedFields, asked: EstimateQuestions): Partial<EstimateRequest> {
	const years = Array.from({ length: asked.years }, (_, index) => String(index + 1));
	const year = asked.years > 1 ? fields.code('year', years) : undefined;
	return {
		costYen: readSum(fields, 'cost'),
		...(year === undefined ? {} : { year: Number(year) }),
		units: readUnits(fields, asked.units),
		otherSupportYen: fields.number('other', (text) => readYen(text)),
	};
}

/** Years and months together; either may be left out. */
function readTerm(fields: TypedFields): number | undefined {
	const before = fields.errors.length;
	const years = fields.number('years', (text) =>
		readCount(text, { most: mostMonths / 12, counters: ['年', '年間'] }),
	);
	const months = fields.number('months', (text) =>
		readCount(text, { most: mostMonths, counters: ['か月', 'ヶ月', 'カ月', 'ヵ月', '月'] }),
	);
	if (fields.errors.length > before) return undefined;
	const term = (years ?? 0) * 12 + (months ?? 0);
	if (term === 0) return fields.refuse('years', 'empty');
	return term > mostMonths ? fields.refuse('years', 'too-large', { most: mostMonths / 12 }) : term;
}

/** The questions of loans. */
export function readLoan(fields: TypedFields, asked: EstimateQuestions): Partial<EstimateRequest> {
	const months = readTerm(fields);
	const grace = fields.number('grace', (text) =>
		readCount(text, { most: mostGraceMonths, counters: ['か月', 'ヶ月', 'カ月', 'ヵ月'] }),
	);
	if (grace !== undefined && months !== undefined && grace >= months)
		fields.refuse('grace', 'not-shorter');
	return {
		borrowYen: readSum(fields, 'borrow'),
		months,
		graceMonths: grace,
		method: fields.code('method', asked.methods),
		use: fields.code('use', asked.uses),
		toldInterestPercent: fields.number('interest', (text) =>
			readCount(text, { most: mostInterestPercent, counters: ['%'], decimals: 3 }),
		),
	};
}
