import type { Business } from '../business/business';
import type { JudgeContext } from '../eligibility/judge';
import type { JstDate } from '../jst-date';
import type { Program } from '../program/program';
import type { FieldError } from '../result';
import { readGrant, readLoan, readParts } from './estimate-fields';
import { questionsFor, type EstimateQuestions } from './estimate-questions';
import { partKinds, type EstimateRequest } from './estimate-request';
import { TypedFields } from './typed-fields';

export interface EstimateForm {
	questions: EstimateQuestions;
	/** What was typed, by field; not what the visitor's answers fill in. */
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

const ownFields = ['cost', 'borrow', ...partKinds];

/** Whether the form was sent at all, rather than the page opened. */
const isSent = (params: URLSearchParams): boolean => ownFields.some((name) => params.has(name));

/**
 * The address with what the visitor said of the cost, where none was typed: when the page is opened,
 * and when the form is sent with an empty field, so that no address holds what was answered.
 */
function filledIn(params: URLSearchParams, { business }: Visitor): URLSearchParams | undefined {
	const costYen = business?.plan?.costYen;
	const isTyped = isSent(params) && params.getAll('cost').join('').trim() !== '';
	const isOther = isSent(params) && !params.has('cost');
	if (isTyped || isOther || costYen === undefined || costYen === 0) return undefined;
	const filled = new URLSearchParams(params);
	filled.set('cost', costYen.toLocaleString('en-US'));
	return filled;
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
	// What was answered is shown beside the field, and never sent by it.
	if (answered) fields.typed.delete('cost');
	return fields.errors.length > 0 ? form : { ...form, request };
}
