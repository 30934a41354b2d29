import type { Program } from '../domain/program/program';
import { jstDateAt, fiscalYearOf, type JstDate } from '../domain/jst-date';
import type { Update } from '../domain/updates/update';
import { formatDay, formatFiscalYear } from './format';
import { nameOf, say, type Said } from './text-words';
import type { Words } from './words';

/** An update as pages show it. */
export interface UpdateItem {
	id: string;
	href: string;
	type: Update['type'];
	typeLabel: string;
	/** When it was published, as exactly as it is known; a machine's form only where it is a day. */
	date: { text: string; day?: JstDate };
	text: string;
	programs: { title: Said; href: string }[];
	/** For past updates: where it was read, in Japanese as it is called there. */
	source?: { label: string; document: string; locator: string; year?: string; href?: string };
}

/** The day in Tokyo on which an update was published. */
const dayOfUpdate = ({ publishedAt }: Update): JstDate => jstDateAt(Date.parse(publishedAt));

/** A month as it heads a list: 2022年8月 · August 2022. */
function monthText(day: JstDate, { t, language }: Words): string {
	const [year = '', month = ''] = day.split('-');
	const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
		new Date(`${day}T00:00:00Z`),
	);
	return t('updates.month', { year, month: language === 'en' ? name : Number(month) });
}

/** The span that an update is known to fall into, in words. */
export function spanText(update: Update, words: Words): string {
	const day = dayOfUpdate(update);
	return update.precision === 'fiscal-year'
		? formatFiscalYear(fiscalYearOf(day), words.language)
		: monthText(day, words);
}

function dateOf(update: Update, words: Words): UpdateItem['date'] {
	const day = dayOfUpdate(update);
	if (update.precision !== 'day') return { text: spanText(update, words) };
	return { text: formatDay(day, words.language), day };
}

function sourceOf({ source }: Update, { t, language }: Words): UpdateItem['source'] {
	if (!source) return undefined;
	const { document, locator, fiscalYear, url } = source;
	const year =
		fiscalYear === 'unknown'
			? {}
			: { year: t('updates.ofYear', { year: formatFiscalYear(fiscalYear, language) }) };
	return { label: t('updates.source'), document, locator, ...year, ...(url && { href: url }) };
}

/** One item of the list; programs that are listed no more are left out. */
export function updateItem(
	update: Update,
	find: (id: string) => Program | undefined,
	words: Words,
): UpdateItem {
	const { language, t } = words;
	const source = sourceOf(update, words);
	return {
		id: update.id,
		href: `/${language}/updates/${update.id}`,
		type: update.type,
		typeLabel: t(`updates.types.${update.type}`),
		date: dateOf(update, words),
		text: update.text[language],
		programs: update.programIds.flatMap((id) => {
			const program = find(id);
			return program
				? [{ title: say(nameOf(program), words), href: `/${language}/programs/${id}` }]
				: [];
		}),
		...(source === undefined ? {} : { source }),
	};
}
