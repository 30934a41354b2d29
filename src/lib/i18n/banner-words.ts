import { fiscalYearOf } from '../domain/jst-date';
import { knownYearOf } from '../domain/program/confirmation';
import type { Program } from '../domain/program/program';
import { statusOn } from '../domain/program/status';
import { toCall, type ContactView } from './contact-words';
import { formatFiscalYear } from './format';
import { confirmationView } from './living-words';
import { say, type Said } from './text-words';
import type { Words } from './words';

type Find = (id: string) => Program | undefined;

/** What a visitor has to know before reading on. */
export interface BannerView {
	type: 'info' | 'warning';
	heading: string;
	texts: Said[];
	/** Whom to ask, where it asks to. */
	contacts: ContactView[];
	successor?: { title: string; href: string };
}

function endedBanner(
	{ lifecycle, successorId = '' }: Program,
	words: Words,
	find: Find,
): BannerView {
	const { t, language } = words;
	const { last, note } =
		lifecycle.state === 'ended'
			? { last: lifecycle.lastFiscalYear, note: lifecycle.note }
			: { last: 'unknown' as const, note: undefined };
	const successor = find(successorId);
	const year = last === 'unknown' ? undefined : formatFiscalYear(last, language);
	return {
		type: 'warning',
		heading: t('program.ended.heading'),
		texts: [
			{ text: t('program.ended.body') },
			...(year ? [{ text: t('program.ended.last', { year }) }] : []),
			...(note ? [say(note, words)] : []),
		],
		contacts: [],
		...(successor
			? {
					successor: {
						title: words.text(successor.title),
						href: `/${language}/programs/${successor.id}`,
					},
				}
			: {}),
	};
}

/** Its division was to say that all of this still holds, and has not. */
function overdueBanner(program: Program, heading: string, words: Words): BannerView {
	const body = words.t('living.public.overdueBody');
	return { type: 'warning', heading, texts: [{ text: body }], contacts: toCall(program, words) };
}

function unconfirmedBanner(program: Program, words: Words): BannerView {
	const { t, language, today } = words;
	const confirmation = confirmationView(program, words);
	if (confirmation?.isLate) return overdueBanner(program, confirmation.text, words);
	const fiscalYear = knownYearOf(program);
	const contacts = toCall(program, words);
	const current = fiscalYearOf(today);
	if (fiscalYear >= current)
		return {
			type: 'info',
			heading: t('program.unconfirmed.nowHeading'),
			texts: [{ text: t('program.unconfirmed.nowBody') }],
			contacts,
		};
	const year = formatFiscalYear(fiscalYear, language);
	const thisYear = formatFiscalYear(current, language);
	return {
		type: 'info',
		heading: t('program.unconfirmed.heading', { year }),
		texts: [{ text: t('program.unconfirmed.body', { thisYear }) }],
		contacts,
	};
}

export function bannerView(program: Program, words: Words, find: Find): BannerView | undefined {
	const status = statusOn(program, words.today);
	if (status === 'ended') return endedBanner(program, words, find);
	return status === 'unconfirmed' ? unconfirmedBanner(program, words) : undefined;
}
