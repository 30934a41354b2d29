import type { Business } from '$lib/domain/business/business';
import type { Program } from '$lib/domain/program/program';
import {
	estimateSection,
	isUnasked,
	withEstimate,
	type EstimateSection,
} from '$lib/i18n/estimate-section-words';
import type { Words } from '$lib/i18n/words';
import { answersParameter } from '$lib/server/web/answers';

interface Section {
	id: string;
	text: string;
}

export interface EstimateView {
	/** The page's sections, with the estimate's right behind what the program gives. */
	sections: Section[];
	estimate: EstimateSection | undefined;
	/** Whether there is a form and no answer yet. */
	isUnasked: boolean;
	/** What the form takes along: answers that came with the link. */
	hidden: { name: string; value: string }[];
}

/** Adds to a program's page what one would get, or pay back. */
export function estimateView(
	program: Program,
	sections: readonly Section[],
	business: Business | undefined,
	url: URL,
	words: Words,
): EstimateView {
	const estimate = estimateSection(program, url.searchParams, business, words);
	const answers = url.searchParams.get(answersParameter);
	return {
		sections: withEstimate(sections, estimate),
		estimate,
		isUnasked: isUnasked(estimate),
		hidden: answers === null ? [] : [{ name: answersParameter, value: answers }],
	};
}
