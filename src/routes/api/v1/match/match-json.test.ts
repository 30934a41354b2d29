import { describe, expect, test } from 'vitest';
import { aBusiness, aGrant, aProgram, target } from '../../../../../tests/support/programs';
import { reference } from '../../../../../tests/support/reference';
import type { Business } from '$lib/domain/business/business';
import type { Language } from '$lib/domain/codes';
import { judge } from '$lib/domain/eligibility/judge';
import { ownBenefit } from '$lib/domain/amount/own-benefit';
import type { Program } from '$lib/domain/program/program';
import { wordsFor } from '$lib/i18n/words';
import { matchJson } from './match-json';

const today = '2026-11-20';
const context = { isWithin: reference.industries.isWithin };

interface Answer {
	size: { class: string; because: string; missing: string[] };
	total: number;
	programs: {
		id: string;
		verdict: string;
		tracks?: { id: string; verdict: string }[];
		benefit?: { givenYen?: number; isExact: boolean };
		flip?: { kind: string; text: string; day?: string; answers?: { field: string }[] };
		criteria: { outcome: string; track?: string; savedBy?: string; text: string; source: object }[];
	}[];
}

function answer(
	program: Program,
	answers: Partial<Business>,
	language: Language = 'ja',
	day = today,
): Answer {
	const business = aBusiness(answers);
	const judgement = judge(program, business, day, context);
	const benefit = ownBenefit(program, judgement, business, day, context);
	const found = {
		total: 1,
		verdicts: { meets: 0, unknown: 0, fails: 0, [judgement.verdict]: 1 },
		programs: [program],
		own: new Map([[program.id, { judgement, benefit, wanted: 0 }]]),
	};
	const words = wordsFor(reference, language, day);
	const text = matchJson(business, found, words, () => undefined);
	return JSON.parse(text) as Answer;
}

const only = (given: Answer) => {
	const [program] = given.programs;
	if (!program) throw new Error('no program');
	return program;
};

const maker = target({ fact: 'industry', in: ['E'] });
const small = target({ fact: 'employees', max: 20 });

test('each criterion has its outcome, its sentence and its source', () => {
	const program = aProgram({ criteria: [maker, small] });
	const { verdict, criteria } = only(answer(program, { employees: 21 }));
	expect(verdict).toBe('fails');
	expect(criteria).toEqual([
		expect.objectContaining({ outcome: 'met', text: expect.stringContaining('ものづくり') }),
		{
			outcome: 'failed',
			text: '従業員が20人以下であること。',
			source: { document: '公募のご案内', locator: '1ページ', fiscalYear: 2025 },
		},
	]);
});

test('a criterion that does not concern the business leaves the others at their own sentences', () => {
	const elsewhere = target(
		{ fact: 'ward', in: ['高津区'] },
		{ when: { fact: 'industry', in: ['A'] } },
	);
	const { criteria } = only(answer(aProgram({ criteria: [elsewhere, small] }), { employees: 1 }));
	expect(criteria.map(({ text }) => text)).toEqual(['従業員が20人以下であること。']);
});

test('an exception that saves is named', () => {
	const criterion = target(
		{ fact: 'employees', max: 20 },
		{
			exceptions: [
				{ test: { fact: 'industry', in: ['A'] } },
				{ test: { fact: 'industry', in: ['E'] } },
			],
		},
	);
	const [line] = only(answer(aProgram({ criteria: [criterion] }), { employees: 21 })).criteria;
	expect(line).toMatchObject({ outcome: 'met' });
	expect(line?.savedBy).toContain('ものづくり');
});

test('tracks are judged each', () => {
	const tracks = ['one', 'two'].map((id) => ({ id, label: { ja: id } }));
	const program = aProgram({ tracks, criteria: [{ ...small, tracks: ['one'] }] });
	const { verdict, tracks: judged, criteria } = only(answer(program, { employees: 21 }));
	expect(verdict).toBe('meets');
	expect(judged).toEqual([
		{ id: 'one', verdict: 'fails' },
		{ id: 'two', verdict: 'meets' },
	]);
	expect(criteria).toMatchObject([{ outcome: 'failed', track: 'one' }]);
});

describe('the benefit', () => {
	const program = aProgram({
		criteria: [maker],
		benefits: [aGrant({ rate: '1/2', capYen: 100_000, floorYen: 'none', minCostYen: 'none' })],
	});

	test('is what this business would get', () => {
		const { benefit } = only(answer(program, { plan: { costYen: 120_000 } }));
		expect(benefit).toMatchObject({ givenYen: 60_000 });
	});

	test('is absent where the program is not for the business', () => {
		const shop: Partial<Business> = { industry: 'I', plan: { costYen: 120_000 } };
		expect(only(answer(program, shop))).not.toHaveProperty('benefit');
	});
});

test('what would change the verdict is said in words and in codes', () => {
	const { flip } = only(answer(aProgram({ criteria: [small] }), {}));
	expect(flip).toMatchObject({ kind: 'answer', answers: [{ field: 'employees' }] });
	const young = aProgram({ criteria: [target({ fact: 'years', min: 1 })] });
	expect(only(answer(young, { startedOn: '2026-04-01' })).flip).toMatchObject({
		kind: 'change',
		field: 'today',
		day: '2027-04-01',
		verdict: 'meets',
	});
});

test('every language has its own sentences, without readings', () => {
	const program = aProgram({ criteria: [small] });
	const texts = (['ja', 'ja-easy', 'en', 'ja'] as const).map(
		(language) => only(answer(program, {}, language)).criteria[0]?.text,
	);
	expect(new Set(texts).size).toBe(3);
	expect(texts[3]).toBe(texts[0]);
	const all = JSON.stringify(answer(program, { employees: 5 }, 'ja-easy'));
	expect(all).not.toMatch(/[《》｜]/);
});

test('the status is that of the day', () => {
	const program = aProgram({
		fiscalYear: 2026,
		lifecycle: { state: 'active', availability: 'always' },
	});
	const statusOn = (day: string) => only(answer(program, {}, 'ja', day));
	expect(statusOn('2026-11-20')).toMatchObject({ status: 'always' });
	expect(statusOn('2027-11-20')).toMatchObject({ status: 'unconfirmed' });
});

test('the size comes with its article and with what is missing', () => {
	const { size } = answer(aProgram(), { entity: 'company', employees: 21 });
	expect(size).toMatchObject({ class: 'sme', missing: [] });
	expect(size.because).toMatch(/第2条第1項第1号.*原則として/);
	const open = answer(aProgram(), { entity: 'company' }).size;
	expect(open).toMatchObject({ class: 'unknown', missing: ['employees', 'capitalYen'] });
	expect(open.because).not.toContain('原則として');
});
