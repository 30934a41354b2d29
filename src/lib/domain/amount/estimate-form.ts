import type { Business } from '../business/business';
import type { JudgeContext } from '../eligibility/judge';
import type { JstDate } from '../jst-date';
import type { Unit } from '../program/benefit';
import type { Program } from '../program/program';
import type { FieldError } from '../result';
import { readCount, readYen } from '../typed-number';
import { hasPart } from './estimate-parts';
import { questionsFor, type EstimateQuestions } from './estimate-questions';
import { parsePart, partKinds, type EstimateRequest, type PartKind } from './estimate-request';
import { TypedFields } from './typed-fields';

/** The longest loan and grace that are reckoned: 50 and 10 years. */
export const mostMonths = 600;
export const mostGraceMonths = 120;
/** 利息制限法 第1条: no loan may cost more a year. */
export const mostInterestPercent = 20;

export interface EstimateForm {
	questions: EstimateQuestions;
	/** What was typed, by field; also what the visitor's answers fill in. */
	typed: ReadonlyMap<string, string>;
	/** Absent until something was asked, and while something of it is wrong. */
	request?: EstimateRequest;
	errors: FieldError[];
	/** Whether the cost was taken from what the visitor said of the business. */
	isFromAnswers: boolean;
}

interface Visitor {
	today: JstDate;
	business: Business | undefined;
}

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

function readParts(fields: TypedFields, program: Program): EstimateRequest['parts'] {
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

function readGrant(fields: TypedFields, asked: EstimateQuestions): Partial<EstimateRequest> {
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

function readLoan(fields: TypedFields, asked: EstimateQuestions): Partial<EstimateRequest> {
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

const ownFields = ['cost', 'borrow', ...partKinds];

/** Whether the form was sent at all, rather than the page opened. */
const isSent = (params: URLSearchParams): boolean => ownFields.some((name) => params.has(name));

/** What the visitor said of the cost, where the form was not sent. */
function filledIn(params: URLSearchParams, { business }: Visitor): URLSearchParams | undefined {
	const costYen = business?.plan?.costYen;
	if (isSent(params) || costYen === undefined || costYen === 0) return undefined;
	return new URLSearchParams({ cost: costYen.toLocaleString('en-US') });
}

function readRequest(
	fields: TypedFields,
	asked: EstimateQuestions,
	known: Pick<EstimateRequest, 'today' | 'business' | 'parts'>,
): EstimateRequest {
	const { params } = fields;
	const isGrantAsked = asked.cost && (params.has('cost') || !asked.borrow);
	const isLoanAsked = asked.borrow && (params.has('borrow') || !asked.cost);
	return {
		...known,
		...(isGrantAsked ? readGrant(fields, asked) : {}),
		...(isLoanAsked ? readLoan(fields, asked) : {}),
	};
}

/**
 * Reads the form of a program's page from its address: `cost`, `year`, `unit.<name>`, `other`;
 * `borrow`, `years`, `months`, `grace`, `method`, `use`, `interest`; `variant`, `addition` and
 * `support` as `<benefit>.<index>`, any number of times. Fields that the program does not ask for are
 * not read. `errors` have the name of a field as their path, and codes of `TypedNumberCode` or
 * `repeated`, `zero`, `unknown-code`, `too-many`, `not-shorter`.
 */
export function readEstimateForm(
	program: Program,
	params: URLSearchParams,
	visitor: Visitor,
	context: JudgeContext,
): EstimateForm {
	const answered = filledIn(params, visitor);
	const fields = new TypedFields(answered ?? params);
	const known = { ...visitor, parts: readParts(fields, program) };
	const questions = questionsFor(program, known, context);
	const isAsked = isSent(fields.params) && (questions.borrow || questions.cost);
	const isFromAnswers = answered !== undefined && questions.cost;
	const form = { questions, typed: fields.typed, errors: fields.errors, isFromAnswers };
	if (!isAsked || (answered && !questions.cost)) return { ...form, errors: [] };
	const request = readRequest(fields, questions, known);
	return fields.errors.length > 0 ? form : { ...form, request };
}
