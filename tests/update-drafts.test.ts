import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageCodes } from '../src/lib/domain/codes';
import { addDays } from '../src/lib/domain/jst-date';
import type { Program } from '../src/lib/domain/program/program';
import { parseRuby, readerLength } from '../src/lib/domain/text';
import { calendarUpdates } from '../src/lib/domain/updates/calendar-updates';
import { draftFromDifference } from '../src/lib/domain/updates/draft-from-difference';
import { longestUpdate, updateTextSchema } from '../src/lib/domain/updates/update';
import { updateText } from '../src/lib/i18n/update-words';
import { data } from './support/reference';

const today = '2026-11-20';
const { programs } = await data.programs();
const living = programs.filter(({ lifecycle }) => lifecycle.state === 'active');

type Edit = (program: Program) => Program;

const shuffled = <Item>(items: readonly Item[]): Item[] => items.toReversed();
const typo = (text: string) => `${text}。`;

/** Nobody who follows a program would want a mail for these. */
const cosmetic: Record<string, Edit> = {
	'a typo in the description': (one) => ({
		...one,
		description: { ...one.description, ja: typo(one.description.ja) },
	}),
	'a typo in the summary': (one) => ({
		...one,
		summary: { ...one.summary, en: `${one.summary.en} ` },
	}),
	'another title': (one) => ({ ...one, title: { ...one.title, ja: '別の題名' } }),
	'a new alias': (one) => ({ ...one, aliases: [...one.aliases, 'べつの名前'] }),
	'goals in another order': (one) => ({ ...one, goals: shuffled(one.goals) }),
	'benefits in another order': (one) => ({ ...one, benefits: shuffled(one.benefits) }),
	'criteria in another order': (one) => ({ ...one, criteria: shuffled(one.criteria) }),
	'periods in another order': (one) => ({ ...one, periods: shuffled(one.periods) }),
	'a note on a rule': (one) => ({
		...one,
		criteria: one.criteria.map((rule) => ({ ...rule, note: { ja: 'くわしくは窓口へ' } })),
	}),
	'a note on a benefit': (one) => ({
		...one,
		benefits: one.benefits.map((benefit) => ({ ...benefit, note: { ja: 'くわしくは窓口へ' } })),
	}),
	'a typo in labels': (one) => ({
		...one,
		benefits: one.benefits.map((benefit) => ({
			...benefit,
			label: { ...benefit.label, ja: typo(benefit.label.ja) },
		})),
	}),
	'another page of a source': (one) => ({
		...one,
		sources: one.sources.map((source) => ({ ...source, locator: '12ページ' })),
	}),
	confirmation: (one) => ({ ...one, verifiedOn: today, updatedAt: today }),
	'no steps': (one) => ({ ...one, steps: [] }),
	'no results': (one) => ({ ...one, results: [] }),
	'no contacts': (one) => ({ ...one, contacts: [] }),
};

/** Each of these is what somebody waits for, or has to know. */
const telling: Record<string, Edit> = {
	'an end': (one) => ({
		...one,
		lifecycle: { state: 'ended', lastFiscalYear: 2026, source: one.sources[0]?.id ?? '' },
	}),
	'a call to come': (one) => ({
		...one,
		periods: [
			...one.periods,
			{
				fiscalYear: 2027,
				round: 9,
				stages: [{ stage: 'application', opens: addDays(today, 30), closes: addDays(today, 60) }],
				source: one.sources[0]?.id ?? '',
			},
		],
	}),
	'one rule less, or one more': (one) => ({
		...one,
		criteria:
			one.criteria.length > 0
				? one.criteria.slice(1)
				: [{ role: 'target', test: { fact: 'size', in: ['small'] }, source: 'x' }],
	}),
	'a later year': (one) => ({ ...one, fiscalYear: one.fiscalYear + 1 }),
	'one more benefit': (one) => ({
		...one,
		benefits: [
			...one.benefits,
			{
				type: 'grant',
				label: { ja: 'とても長い名前の新しい補助で、上限がとても大きいもののうちの一つ' },
				rate: '1/2',
				capYen: 123_456_789,
				source: one.sources[0]?.id ?? '',
			},
		],
	}),
	'other figures': (one) => ({
		...one,
		benefits: one.benefits.map((benefit) => {
			switch (benefit.type) {
				case 'grant':
					return { ...benefit, capYen: 987_654_321, rate: '7/9', minCostYen: 1_234_567 };
				case 'loan':
					return { ...benefit, limitYen: 987_654_321, interestRatePercent: 1.2345 };
				case 'guarantee':
					return { ...benefit, limitYen: 987_654_321 };
				case 'service':
				case 'certification':
					return { ...benefit, feeYen: 98_765 };
				case 'facility':
					return { ...benefit, rentYen: 98_765 };
				case 'award':
					return { ...benefit, prizeYen: 98_765 };
				case 'tax-relief':
					return { ...benefit, reduction: '7/9' };
				case 'payment':
					return { ...benefit, amountYen: 98_765 };
			}
		}),
	}),
};

const edits = (of: Record<string, Edit>) =>
	fc.subarray(Object.entries(of), { minLength: 1 }).map((some) => ({
		names: some.map(([name]) => name),
		edit: (program: Program) => some.reduce((made, [, one]) => one(made), program),
	}));

const anyProgram = fc.constantFrom(...programs);

function expectText(program: Program, facts: Parameters<typeof updateText>[1]): void {
	const text = updateText(program, facts, today);
	expect(updateTextSchema.safeParse(text).error).toBeUndefined();
	expect(updateText(program, facts, today)).toEqual(text);
	for (const language of languageCodes) {
		expect(readerLength(text[language])).toBeLessThanOrEqual(longestUpdate);
		// A message that is missing or empty is answered with its path.
		expect(text[language]).not.toMatch(/updates\.|undefined|NaN/);
	}
}

describe('the draft of an update', () => {
	test('is written for no cosmetic edit', () => {
		fc.assert(
			fc.property(anyProgram, edits(cosmetic), (program, { edit }) => {
				expect(draftFromDifference(program, edit(program), today)).toBeUndefined();
			}),
			{ numRuns: 400 },
		);
	});

	test.each(Object.entries(cosmetic))('is not written for %s, whatever the program', (_, edit) => {
		const drafted = programs.filter((one) => draftFromDifference(one, edit(one), today));
		expect(drafted.map(({ id }) => id)).toEqual([]);
	});

	test('is written for whatever else, cosmetic edits beside it or not', () => {
		const anyEdits = fc.tuple(edits(telling), fc.option(edits(cosmetic)));
		fc.assert(
			fc.property(fc.constantFrom(...living), anyEdits, (program, [more, less]) => {
				const changed = more.edit(program);
				const after = less ? less.edit(changed) : changed;
				const draft = draftFromDifference(program, after, today);
				expect(draft?.facts.length).toBeGreaterThan(0);
				expect(draftFromDifference(program, after, today)).toEqual(draft);
				expectText(after, draft?.facts ?? []);
			}),
			{ numRuns: 1000 },
		);
	});

	test('of a new listing has its text for every program, and none for one that has ended', () => {
		for (const program of programs) {
			const draft = draftFromDifference(undefined, program, today);
			expect(draft?.type).toBe(program.lifecycle.state === 'ended' ? undefined : 'new');
			if (draft) expectText(program, draft.facts);
		}
	});

	test('gives no reading twice and leaves no kanji of its own bare in plain Japanese', () => {
		for (const program of living) {
			const draft = draftFromDifference(
				program,
				telling['a later year']?.(program) ?? program,
				today,
			);
			const { 'ja-easy': easy } = updateText(program, draft?.facts ?? [], today);
			const bare = parseRuby(easy).filter(
				({ base, reading }) => reading === undefined && /\p{Script=Han}/u.test(base),
			);
			expect(bare).toEqual([]);
		}
	});
});

test('all that a calendar year brings is told once, within the length', () => {
	const told = new Map<string, string>();
	for (let day = '2024-04-01'; day <= '2027-03-31'; day = addDays(day, 1))
		for (const program of living)
			for (const { id, type, due, facts } of calendarUpdates(program, day)) {
				expect(due <= day).toBe(true);
				const said = JSON.stringify({ type, facts });
				expect(told.get(id) ?? said).toBe(said);
				if (told.has(id)) continue;
				told.set(id, said);
				expectText(program, facts);
			}
	expect(told.size).toBeGreaterThan(50);
});
