import type { TradeIndex } from '$lib/domain/business/trade-index';
import type { City } from '$lib/domain/city';
import type { Language } from '$lib/domain/codes';
import { filterNames, type Criteria, type FilterName } from '$lib/domain/finder/criteria';
import type { JstDate } from '$lib/domain/jst-date';
import type { Program } from '$lib/domain/program/program';
import type { IndustryTree, Taxonomy } from '$lib/domain/taxonomy';
import { withoutRuby } from '$lib/domain/text';
import { wordsFor, type Words } from '$lib/i18n/words';
import { programJson } from '../../program-json';

interface Found {
	engine: 'meilisearch' | 'memory';
	total: number;
	programs: readonly Program[];
	facets: Record<FilterName, Record<string, number>>;
}

interface Context {
	city: City;
	taxonomy: Taxonomy;
	industries: IndustryTree;
	trades: TradeIndex;
	language: Language;
	today: JstDate;
}

function facetsOf(counts: Found['facets'], words: Words) {
	const entries = filterNames.map((name) => [
		name,
		Object.entries(counts[name]).map(([code, count]) => ({
			code,
			label: withoutRuby(words.label(name, code)),
			count,
		})),
	]);
	return Object.fromEntries(entries) as Record<FilterName, object[]>;
}

/** The answer of the search call. Programs are written once and then quoted: they are most of it. */
export function resultsJson(
	{ page, per }: Criteria,
	{ engine, total, programs, facets }: Found,
	context: Context,
	tookMs: number,
): string {
	const { language, today, industries } = context;
	const words = wordsFor(context, language, today);
	const hits = programs.map((program) => programJson(program, language, today, industries));
	const head = JSON.stringify({ engine, total, page, per, tookMs }).slice(0, -1);
	return `${head},"hits":[${hits.join()}],"facets":${JSON.stringify(facetsOf(facets, words))}}`;
}
