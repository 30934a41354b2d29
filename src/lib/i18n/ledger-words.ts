import type { Business } from '../domain/business/business';
import { openQuestions, projectInCity } from '../domain/eligibility/open-questions';
import { flipOf } from '../domain/eligibility/flip';
import type { OwnMatch } from '../domain/finder/fit';
import type { Program } from '../domain/program/program';
import { messagesOf } from '.';
import { flipText } from './flip-words';
import { judgementView, type JudgementView, type LedgerLine } from './judgement-words';
import { ownBenefitText } from './own-match-words';
import { labelOf } from './taxonomy-words';
import type { Names } from './text-words';
import type { Words } from './words';

export interface LedgerQuestion {
	text: string;
	/** The page of one of the six questions. */
	href?: string;
	/** The statement to affirm or deny at once. */
	declaration?: string;
}

export interface LedgerView extends Omit<JudgementView, 'lines'> {
	lines: (LedgerLine & { questions: LedgerQuestion[] })[];
	longLabel: string;
	/** How many conditions are met. */
	metSummary: string;
	benefit?: string;
	/** What would change the verdict. */
	flip?: string;
}

/** What can be answered so that a line becomes known. */
function questionsFor(
	line: LedgerLine,
	program: Program,
	business: Business,
	returnTo: string,
	words: Words,
): LedgerQuestion[] {
	const criterion = program.criteria[line.criterion];
	if (line.outcome !== 'unknown' || !criterion) return [];
	const { steps, declarations } = openQuestions(criterion, business);
	const { t, language, taxonomy } = words;
	return [
		...declarations.map((declaration) => ({
			declaration,
			text:
				declaration === projectInCity
					? t('business.ledger.projectInCity')
					: labelOf(taxonomy.declarations, declaration, words),
		})),
		...steps.map((step) => ({
			text: t('business.ledger.ask', { title: t(`business.steps.${step}.short`) }),
			href: `/${language}/business?${new URLSearchParams({ step, return: returnTo })}`,
		})),
	];
}

/** The verdict for the visitor on a program's own page: line by line, with what is still to be asked. */
export function ledgerView(
	program: Program,
	business: Business,
	match: OwnMatch,
	returnTo: string,
	words: Words,
	names: Names,
): LedgerView {
	const judgement = judgementView(program, match.judgement, words, names);
	const context = { isWithin: words.industries.isWithin };
	const flip = flipOf(program, business, words.today, context);
	const fails = judgement.verdict === 'fails';
	const benefit = fails ? undefined : ownBenefitText(match.benefit, words);
	return {
		...judgement,
		lines: judgement.lines.map((line) => ({
			...line,
			questions: questionsFor(line, program, business, returnTo, words),
		})),
		metSummary: words.t('business.ledger.met', {
			count: judgement.lines.filter(({ outcome }) => outcome === 'met').length,
		}),
		longLabel: words.t(`business.verdictLong.${judgement.verdict}`),
		...(benefit === undefined ? {} : { benefit }),
		...(flip ? { flip: flipText(flip, program, words, names) } : {}),
	};
}

/** The same page for somebody who has not answered. */
export const ledgerInvitation = ({ language }: Words) => {
	const { ledger, bar } = messagesOf(language).business;
	return {
		heading: ledger.invite,
		text: ledger.inviteText,
		button: bar.inviteButton,
		href: `/${language}/business?step=trade`,
	};
};
