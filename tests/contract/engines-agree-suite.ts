import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Language } from '../../src/lib/domain/codes';
import { emptyCriteria, type Criteria } from '../../src/lib/domain/finder/criteria';
import type { SearchIndex } from '../../src/lib/server/ports/search-index';
import { findPrograms } from '../../src/lib/server/use-cases/finder/find-programs';
import {
	indexContents,
	knowledgeOf,
	profilesOf,
} from '../../src/lib/server/use-cases/finder/index-contents';
import type { FinderTools } from '../../src/lib/server/use-cases/finder/ranked-answers';
import { projectFolder } from '../support/planted-tree';
import { data, reference } from '../support/reference';

interface JudgedQuery {
	q: string;
	lang: Language;
}

const judged = parse(
	readFileSync(join(projectFolder, 'data/search/judged-queries.yaml'), 'utf8'),
) as JudgedQuery[];

/** The finder on the whole catalogue, with one engine. */
async function finderOn(index: SearchIndex) {
	const { programs } = await data.programs();
	const contents = indexContents(programs, reference, '2026-11-20');
	await index.replace(contents);
	const tools: FinderTools = {
		index,
		catalogue: { revision: 1, programs, byId: new Map(programs.map((one) => [one.id, one])) },
		knowledge: knowledgeOf(programs, reference, contents),
		profileOf: profilesOf(contents),
	};
	return async (change: Partial<Criteria>, language: Language = 'ja') => {
		const found = await findPrograms(tools, { ...emptyCriteria, ...change }, language);
		const { total, facets, programs: page } = found;
		return { ids: page.map(({ id }) => id), total, facets };
	};
}

type Finder = Awaited<ReturnType<typeof finderOn>>;

const withoutQuestion: [string, Partial<Criteria>][] = [
	['everything', {}],
	['one filter', { kind: ['loan'] }],
	['two codes of a filter', { goal: ['hr', 'succession'] }],
	['every filter', { kind: ['subsidy'], industry: ['E'], size: ['sme'], status: ['unconfirmed'] }],
	['what nothing has', { kind: ['award'], goal: ['bcp'] }],
	['a ward', { ward: [reference.city.wards[0]?.code ?? ''] }],
];

/** A visitor must not notice which engine answers: here both have the real catalogue. */
export function enginesAgreeSuite(open: () => [SearchIndex, SearchIndex]): void {
	describe('both engines', () => {
		let finders: [Finder, Finder];
		beforeAll(async () => {
			const [main, standby] = open();
			finders = [await finderOn(main), await finderOn(standby)];
		}, 120_000);

		test.each(withoutQuestion)('count and order alike: %s', async (_, change) => {
			const [main, standby] = finders;
			for (const sort of ['relevance', 'deadline', 'amount'] as const) {
				const criteria = { ...change, sort, per: 100 };
				const [ours, theirs] = [await main(criteria), await standby(criteria)];
				expect(ours.total).toBe(theirs.total);
				expect(ours.facets).toEqual(theirs.facets);
				expect([...ours.ids].sort()).toEqual([...theirs.ids].sort());
			}
		});

		test('answer the judged questions with the same programs first', async () => {
			const [main, standby] = finders;
			const different: string[] = [];
			for (const { q, lang } of judged) {
				const [ours, theirs] = [
					await main({ q, per: 5 }, lang),
					await standby({ q, per: 5 }, lang),
				];
				if (ours.ids.join() !== theirs.ids.join()) different.push(q);
			}
			// Engines cut text into words in their own ways, which only rare words bring to light.
			expect(different.length, different.join(', ')).toBeLessThan(judged.length * 0.03);
		});
	});
}
