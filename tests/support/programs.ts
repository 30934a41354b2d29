import type { z } from 'zod';
import type { Business } from '../../src/lib/domain/business/business';
import type { Criterion, Test } from '../../src/lib/domain/eligibility/criterion';
import type { Grant, Loan } from '../../src/lib/domain/program/benefit';
import type { Period } from '../../src/lib/domain/program/period';
import { programSchema, type Program } from '../../src/lib/domain/program/program';

type ProgramInput = z.input<typeof programSchema>;

const source: ProgramInput['sources'][number] = {
	id: 's',
	document: '公募のご案内',
	locator: '1ページ',
	fiscalYear: 2025,
	confidence: 'official',
};

const label = { ja: '費用の補助', en: 'A grant towards the cost' };

export const aGrant = (terms: Partial<Grant> = {}): Grant => ({
	type: 'grant',
	label,
	rate: '1/2',
	capYen: 'none',
	source: 's',
	...terms,
});

export const aLoan = (terms: Partial<Loan> = {}): Loan => ({
	type: 'loan',
	label: { ja: '融資', en: 'A loan' },
	limitYen: 'none',
	interestRatePercent: 'unknown',
	termMonths: 'unknown',
	guaranteeFeePercent: 'unknown',
	source: 's',
	...terms,
});

export const target = (test: Test, more: Partial<Criterion> = {}): Criterion => ({
	role: 'target',
	test,
	source: 's',
	...more,
});

export const exclusion = (test: Test, more: Partial<Criterion> = {}): Criterion => ({
	role: 'exclusion',
	test,
	source: 's',
	...more,
});

export const aPeriod = (period: Partial<Period>): Period => ({
	fiscalYear: 2025,
	stages: [{ stage: 'application', closes: 'unknown' }],
	source: 's',
	...period,
});

/** A program that is whole but for what the test is about; checked as one of the catalogue is. */
export function aProgram(parts: Partial<ProgramInput> = {}): Program {
	const name = parts.name?.ja ?? '試験の補助金';
	return programSchema.parse({
		id: 'a-program',
		scope: 'city',
		kind: 'subsidy',
		name: { ja: name },
		aliases: [],
		title: { ja: '費用を補助', 'ja-easy': 'お金を 出します', en: 'Pays part of the cost' },
		summary: { ja: '費用を補助します。', 'ja-easy': 'お金を 出します。', en: 'Pays a part.' },
		description: { ja: '費用の一部を補助します。' },
		goals: ['fund'],
		fiscalYear: 2025,
		lifecycle: { state: 'active', availability: 'periods' },
		periods: [],
		benefits: [aGrant()],
		criteria: [],
		criteriaCoverage: 'complete',
		steps: [],
		organisers: [{ role: 'runs', name: { ja: '市' } }],
		contacts: [],
		results: [],
		sources: [source],
		updatedAt: '2026-11-20',
		...parts,
	});
}

/** A maker of metal goods in the city; every other answer is left to the test. */
export const aBusiness = (answers: Partial<Business> = {}): Business => ({
	industry: 'E',
	...answers,
});
