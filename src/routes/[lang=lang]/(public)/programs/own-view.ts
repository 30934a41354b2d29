import type { Business } from '$lib/domain/business/business';
import { verdictCodes, type Verdict } from '$lib/domain/eligibility/judge';
import { changeCriteria, sortCodes, type Criteria } from '$lib/domain/finder/criteria';
import type { OwnMatch } from '$lib/domain/finder/fit';
import type { Program } from '$lib/domain/program/program';
import { answerBarView } from '$lib/i18n/answer-bar-words';
import { ownCardOf } from '$lib/i18n/program-card';
import { namesFor } from '$lib/i18n/text-words';
import type { Words } from '$lib/i18n/words';
import { addressOf } from './address';
import { sortView } from './sort-view';

interface Found {
	programs: readonly Program[];
	verdicts: Record<Verdict, number>;
	own: ReadonlyMap<string, OwnMatch>;
}

const hidesFailing = ({ verdict }: Criteria): boolean =>
	verdict.length > 0 && !verdict.includes('fails');

/** One touch to leave out what is not for the visitor, and to have it back. */
function hideView(criteria: Criteria, { verdicts }: Found, words: Words) {
	if (verdicts.fails === 0) return undefined;
	const isHidden = hidesFailing(criteria);
	const verdict: Verdict[] = isHidden ? [] : ['meets', 'unknown'];
	return {
		text: words.t(`business.counts.${isHidden ? 'show' : 'hide'}`, { count: verdicts.fails }),
		href: addressOf(changeCriteria(criteria, { verdict }), words),
	};
}

function verdictFacet({ verdict }: Criteria, { verdicts }: Found, { t }: Words) {
	const options = verdictCodes.map((code) => ({
		value: code,
		label: t(`business.verdict.${code}`),
		note: t('finder.facetCount', { count: verdicts[code] }),
	}));
	return { name: 'verdict', legend: t('business.counts.facet'), options, values: [...verdict] };
}

/** Where nothing is asked in words, what fits comes first anyway, and needs no second name. */
function ownSortView({ q, sort }: Criteria, words: Words) {
	if (q) return sortView(sort, sortCodes, words);
	const browsing = sort === 'fit' ? 'relevance' : sort;
	const view = sortView(
		browsing,
		sortCodes.filter((code) => code !== 'fit'),
		words,
	);
	const options = view.options.map((option) =>
		option.value === '' ? { ...option, label: words.t('finder.sorts.fit') } : option,
	);
	return { ...view, options };
}

/** What the finder shows on top to a visitor who has answered; an invitation to everybody else. */
export function ownView(
	criteria: Criteria,
	found: Found | undefined,
	business: Business | undefined,
	words: Words,
	find: (id: string) => Program | undefined,
) {
	const bar = answerBarView(business, addressOf(criteria, words), words);
	if (!found) return { bar };
	return {
		bar,
		sort: ownSortView(criteria, words),
		verdictFacet: verdictFacet(criteria, found, words),
		counts: verdictCodes.map((code) => ({
			verdict: code,
			text: words.t(`business.counts.${code}`, { count: found.verdicts[code] }),
		})),
		hide: hideView(criteria, found, words),
		cards: found.programs.flatMap((program) => {
			const match = found.own.get(program.id);
			return match ? [ownCardOf(program, match, words, namesFor(program, find))] : [];
		}),
	};
}
