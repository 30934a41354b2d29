import { describe, expect, test } from 'vitest';
import { programOf, reference } from '../../../../tests/support/catalogue';
import { today } from '../../../../tests/support/judging';
import { aGrant, aLoan, aProgram } from '../../../../tests/support/programs';
import { estimateBodySchema, readEstimateBody, type EstimateBody } from './estimate-body';

const label = { ja: '内容' };
const grant = aProgram({
	benefits: [
		aGrant({
			variants: [
				{ label, year: 2, rate: '1/3' },
				{ label, capYen: 5 },
			],
			additions: [{ label, rate: '1/10' }],
		}),
	],
});
const loan = aProgram({
	kind: 'loan',
	benefits: [
		aLoan({
			repayment: 'instalments',
			uses: [{ use: 'equipment' }],
			guaranteeFeeSupport: [{ share: '1/2', payer: label, label }],
		}),
	],
});
const both = aProgram({ benefits: [aGrant(), aLoan()] });

const read = (program: typeof grant, body: EstimateBody) =>
	readEstimateBody(program, body, today, { ...reference, program: () => programOf('npo-loan') });
const refusals = (program: typeof grant, body: EstimateBody) => {
	const result = read(program, body);
	return result.ok ? [] : result.errors.map(({ path, code }) => `${path} ${code}`);
};

describe('a program takes what belongs to it', () => {
	test.each<[string, typeof grant, EstimateBody, string[]]>([
		['a cost for a grant', grant, { costYen: 0 }, []],
		['nothing', grant, {}, ['costYen required']],
		['a loan of a grant', grant, { borrowYen: 1, months: 1 }, ['costYen required']],
		['a sum and months for a loan', loan, { borrowYen: 1, months: 1 }, []],
		['nothing', loan, {}, ['borrowYen required', 'months required']],
		['half of it', loan, { months: 1 }, ['borrowYen required']],
		['a cost of a loan', loan, { costYen: 1 }, ['borrowYen required', 'months required']],
		['one of two', both, { costYen: 1 }, []],
		['the other of two', both, { borrowYen: 1, months: 1 }, []],
		['the other by half', both, { costYen: 1, borrowYen: 1 }, ['months required']],
		['neither of two', both, {}, ['costYen required']],
		['the last year', grant, { costYen: 1, year: 2 }, []],
		['a year too many', grant, { costYen: 1, year: 3 }, ['year too-large']],
		['any year where years are alike', both, { costYen: 1, year: 9 }, []],
		['a part', grant, { costYen: 1, variants: ['0.1'], additions: ['0.0'] }, []],
		[
			'parts that are not there',
			grant,
			{ costYen: 1, variants: ['0.2', '0.1', '1.0'], supports: ['0.0'] },
			['variants.0 unknown-code', 'variants.2 unknown-code', 'supports.0 unknown-code'],
		],
		[
			'what the loan does not take',
			loan,
			{ borrowYen: 1, months: 6, method: 'lump-sum', use: 'bridge', graceMonths: 6 },
			['method unknown-code', 'use unknown-code', 'graceMonths too-large'],
		],
		['the shortest loan', loan, { borrowYen: 1, months: 1, graceMonths: 0 }, []],
		[
			'a business of a trade that does not exist',
			grant,
			{ costYen: 1, business: { industryGroup: '0000' } },
			['business.industryGroup no-such-industry'],
		],
	])('%s', (_, program, body, expected) => {
		expect(refusals(program, body)).toEqual(expected);
	});

	test('and the request says the same as the form would', () => {
		const body = { borrowYen: 100, months: 12, interestRatePercent: 1.5, supports: ['0.0'] };
		expect(read(loan, body)).toEqual({
			ok: true,
			value: {
				today,
				borrowYen: 100,
				months: 12,
				toldInterestPercent: 1.5,
				parts: { variant: [], addition: [], support: [{ benefit: 0, index: 0 }] },
			},
		});
	});
});

test.each([
	[{ costYen: -1 }],
	[{ costYen: 1.5 }],
	[{ costYen: 1e20 }],
	[{ costYen: '百万円' }],
	[{ borrowYen: 0 }],
	[{ months: 0 }],
	[{ months: 601 }],
	[{ units: { bogus: 1 } }],
	[{ units: { shop: -1 } }],
	[{ interestRatePercent: 21 }],
	[{ variants: ['x'] }],
	[{ cost: 1 }],
])('%j is refused by the schema', (body) => {
	expect(estimateBodySchema.safeParse(body).success).toBe(false);
});
