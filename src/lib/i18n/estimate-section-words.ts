import { readEstimateForm } from '../domain/amount/estimate-form';
import type { Business } from '../domain/business/business';
import type { Program } from '../domain/program/program';
import { estimateFormView, type EstimateFormView } from './estimate-form-words';
import { estimateView, type BenefitEstimateView } from './estimate-view';
import { formatFiscalYear } from './format';
import { messagesOf, type Messages } from './index';
import type { Words } from './words';

/** The part of a program's page that says what one would get, or pay back. */
export interface EstimateSection {
	heading: string;
	/** What it rests on, and what to reckon with. */
	texts: string[];
	/** Nothing until the form was sent with all in order. */
	benefits: BenefitEstimateView[];
	form?: EstimateFormView;
	words: Messages['estimate'];
}

const kindOf = ({ benefits }: Program): 'grant' | 'loan' | 'both' | undefined => {
	const has = (type: 'grant' | 'loan') => benefits.some((benefit) => benefit.type === type);
	if (has('grant')) return has('loan') ? 'both' : 'grant';
	return has('loan') ? 'loan' : undefined;
};

function textsOf(
	{ fiscalYear, lifecycle }: Program,
	{ canAsk, isFromAnswers }: { canAsk: boolean; isFromAnswers: boolean },
	{ t, language }: Words,
): string[] {
	if (!canAsk) return [t('estimate.impossible')];
	const year = formatFiscalYear(fiscalYear, language);
	const isEnded = lifecycle.state === 'ended';
	return [
		t(isEnded ? 'estimate.basisEnded' : 'estimate.basis', { year }),
		...(isFromAnswers ? [t('estimate.fromAnswers')] : []),
	];
}

/** Nothing for a program without a grant and without a loan. */
export function estimateSection(
	program: Program,
	params: URLSearchParams,
	business: Business | undefined,
	words: Words,
): EstimateSection | undefined {
	const kind = kindOf(program);
	if (!kind) return undefined;
	const context = { isWithin: words.industries.isWithin };
	const form = readEstimateForm(program, params, { today: words.today, business }, context);
	const asked = estimateFormView(program, form, words);
	const { request, isFromAnswers } = form;
	return {
		heading: words.t(`estimate.headings.${kind}`),
		texts: textsOf(program, { canAsk: asked !== undefined, isFromAnswers }, words),
		benefits: request ? estimateView(program, request, words) : [],
		...(asked ? { form: asked } : {}),
		words: messagesOf(words.language).estimate,
	};
}

/** A page's sections, with the estimate's right behind what the program gives. */
export const withEstimate = (
	sections: readonly { id: string; text: string }[],
	estimate: EstimateSection | undefined,
): { id: string; text: string }[] => {
	const own = estimate ? [{ id: 'estimate', text: estimate.heading }] : [];
	return sections.flatMap((section) => [section, ...(section.id === 'what' ? own : [])]);
};

/** Whether there is a form and no answer yet: nothing to print. */
export const isUnasked = (estimate: EstimateSection | undefined): boolean =>
	estimate?.form !== undefined && estimate.benefits.length === 0;
