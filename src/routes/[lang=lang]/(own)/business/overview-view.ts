import type { Business } from '$lib/domain/business/business';
import type { Verdict } from '$lib/domain/eligibility/judge';
import { emptyCriteria, printCriteria, type Criteria } from '$lib/domain/finder/criteria';
import type { OwnMatch } from '$lib/domain/finder/fit';
import { statusCodes, type Language } from '$lib/domain/codes';
import type { Program } from '$lib/domain/program/program';
import { withoutRuby } from '$lib/domain/text';
import { stepNames } from '$lib/domain/business/steps';
import { messagesOf } from '$lib/i18n';
import { answersView } from '$lib/i18n/answers-words';
import { formatYen } from '$lib/i18n/format';
import { ownCardOf } from '$lib/i18n/program-card';
import { sizeView } from '$lib/i18n/size-words';
import { namesFor } from '$lib/i18n/text-words';
import type { Words } from '$lib/i18n/words';

interface Found {
	programs: Program[];
	total: number;
	verdicts: Record<Verdict, number>;
	own: ReadonlyMap<string, OwnMatch>;
}

interface Finder {
	findForBusiness(criteria: Criteria, language: Language, business: Business): Promise<Found>;
	program(id: string): Program | undefined;
}

const shownPrograms = 5;
/** All of them: what is shown is counted. */
const mostCounted = Number.MAX_SAFE_INTEGER;
const livingStatuses = statusCodes.filter((status) => status !== 'ended');

/** Programs of one verdict that are still there, the best first. */
const living = (finder: Finder, verdict: Verdict, business: Business, { language }: Words) =>
	finder.findForBusiness(
		{ ...emptyCriteria, status: livingStatuses, verdict: [verdict], per: mostCounted },
		language,
		business,
	);

const wishesOf = ({ goals = [], plan = {} }: Business): number =>
	goals.length + (plan.purposes?.length ?? 0);

/** What is about the visitor's plans, and the rest; all is, where no plan was named. */
function divided({ programs, own }: Found, business: Business) {
	const isWanted = ({ id }: Program) => wishesOf(business) === 0 || (own.get(id)?.wanted ?? 0) > 0;
	return {
		wanted: programs.filter(isWanted),
		others: programs.filter((program) => !isWanted(program)),
	};
}

const cardsFor =
	(finder: Finder, { own }: Found, words: Words) =>
	(programs: readonly Program[]) =>
		programs.slice(0, shownPrograms).flatMap((program) => {
			const match = own.get(program.id);
			const names = namesFor(program, (id) => finder.program(id));
			return match ? [ownCardOf(program, match, words, names)] : [];
		});

/** What the one of them that brings most would bring. */
function mostGiven(programs: readonly Program[], { own }: Found) {
	const given = programs.flatMap(({ id }) => {
		const { givenYen, isExact } = own.get(id)?.benefit ?? { isExact: false };
		return givenYen ? [{ yen: givenYen, isExact }] : [];
	});
	return given.toSorted((a, b) => b.yen - a.yen)[0];
}

function moneyText(programs: readonly Program[], found: Found, { t, language }: Words) {
	const best = mostGiven(programs, found);
	if (!best) return undefined;
	const amount = formatYen(best.yen, language);
	return t(`business.result.${best.isExact ? 'money' : 'moneyAtMost'}`, { amount });
}

/** The same of what may fit: always at most. */
function openMoneyText(programs: readonly Program[], found: Found, { t, language }: Words) {
	const best = mostGiven(programs, found);
	return best && t('business.result.moneyOpen', { amount: formatYen(best.yen, language) });
}

function headingOf(wanted: number, unknown: number, business: Business, { t }: Words): string {
	if (wanted > 0 && wishesOf(business) > 0) return t('business.result.wanted', { count: wanted });
	if (wanted > 0) return t('business.result.heading', { count: wanted });
	if (unknown > 0) return t('business.result.headingNone', { count: unknown });
	return t('business.result.headingNothing');
}

function linkTo(verdict: Verdict, { language }: Words): string {
	const query = printCriteria({ ...emptyCriteria, status: livingStatuses, verdict: [verdict] });
	return `/${language}/programs?${query}`;
}

async function resultView(finder: Finder, business: Business, words: Words) {
	const { t } = words;
	const meets = await living(finder, 'meets', business, words);
	const unknown = await living(finder, 'unknown', business, words);
	const { wanted, others } = divided(meets, business);
	const open = divided(unknown, business).wanted;
	const cards = cardsFor(finder, meets, words);
	const desk = words.city.desks[words.city.firstContact];
	return {
		colon: t('program.colon'),
		heading: headingOf(wanted.length, open.length, business, words),
		money: moneyText(wanted, meets, words),
		openMoney: openMoneyText(open, unknown, words),
		size: sizeView(business, words),
		wanted: cards(wanted),
		others: cards(others),
		unknown: cardsFor(finder, unknown, words)(open),
		more: {
			text: t('business.result.more', { count: meets.programs.length }),
			href: linkTo('meets', words),
		},
		moreUnknown: {
			text: t('business.result.moreUnknown', { count: unknown.programs.length }),
			href: linkTo('unknown', words),
		},
		allHref: `/${words.language}/programs?sort=fit`,
		desk: desk && { name: words.text(desk.name), telephone: desk.telephones?.[0] },
	};
}

/** The page before the questions, and after them. */
export async function overviewView(finder: Finder, business: Business | undefined, words: Words) {
	const { business: messages } = messagesOf(words.language);
	const { language } = words;
	return {
		messages,
		title: withoutRuby(messages.title),
		startHref: `/${language}/business?step=trade`,
		steps: stepNames.map((name) => ({ title: messages.steps[name].title })),
		answers: answersView(business ?? {}, words, `/${language}/business`),
		result: business && (await resultView(finder, business, words)),
	};
}
