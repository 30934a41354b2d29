import type { TradeIndex } from '../domain/business/trade-index';
import type { City } from '../domain/city';
import type { Language } from '../domain/codes';
import type { FilterName } from '../domain/finder/criteria';
import type { JstDate } from '../domain/jst-date';
import { inLanguage, type Localized } from '../domain/localized';
import type { IndustryTree, Taxonomy } from '../domain/taxonomy';
import { translator, type Translate } from './index';

/** All that is needed to say something in a language: messages, the city's own words, the day. */
export interface Words {
	language: Language;
	t: Translate;
	today: JstDate;
	city: City;
	taxonomy: Taxonomy;
	industries: IndustryTree;
	trades: TradeIndex;
	/** The city's word for a code of a filter; the code itself where nobody has named it. */
	label(filter: FilterName, code: string): string;
	/** A text of the data in this language, or in Japanese where it is missing. */
	text(value: Localized): string;
}

interface Sources {
	city: City;
	taxonomy: Taxonomy;
	industries: IndustryTree;
	trades: TradeIndex;
}

export type CodeLabels = Record<Exclude<FilterName, 'status'>, ReadonlyMap<string, Localized>>;

const byCode = (entries: readonly { code: string; label: Localized }[]) =>
	new Map(entries.map(({ code, label }) => [code, label]));

function codeLabels({ city, taxonomy }: Sources): CodeLabels {
	return {
		kind: byCode(taxonomy.kinds),
		goal: byCode(taxonomy.goals),
		industry: byCode(taxonomy.industries),
		size: byCode(taxonomy.sizes),
		ward: byCode(city.wards),
	};
}

const labelsOfSources = new WeakMap<Taxonomy, CodeLabels>();

function labelsFor(sources: Sources): CodeLabels {
	const known = labelsOfSources.get(sources.taxonomy);
	if (known) return known;
	const made = codeLabels(sources);
	labelsOfSources.set(sources.taxonomy, made);
	return made;
}

export function wordsFor(sources: Sources, language: Language, today: JstDate): Words {
	const t = translator(language);
	const labels = labelsFor(sources);
	const text = (value: Localized) => inLanguage(value, language).text;
	return {
		...sources,
		language,
		t,
		today,
		text,
		label(filter, code) {
			if (filter === 'status') return t(`status.${code as 'open'}`);
			const label = labels[filter].get(code);
			return label ? text(label) : code;
		},
	};
}
