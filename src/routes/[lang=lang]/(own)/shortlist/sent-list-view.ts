import type { Business } from '$lib/domain/business/business';
import { mostCompared } from '$lib/domain/comparison';
import { mostKept, type Kept } from '$lib/domain/shortlist';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import type { Words } from '$lib/i18n/words';
import { addressFor, withAnswers, type ChosenPrograms } from '$lib/server/web/chosen-programs';
import { addressNotes } from '../address-notes';
import { sentAnswers } from '../../sent-answers';
import { listedView, type Site } from './list-view';

interface Visitor {
	url: URL;
	shortlist: readonly Kept[];
	business: Business | undefined;
}

/** A list that somebody else has made: to be read, and to be kept. */
export function sentListView(chosen: ChosenPrograms, visitor: Visitor, site: Site, words: Words) {
	const { t, language } = words;
	const { url, business, shortlist } = visitor;
	const { kept: messages } = messagesOf(language);
	const ids = chosen.programs.map(({ id }) => id);
	const answers = sentAnswers(url, language, addressFor(`/${language}/shortlist`, ids));
	const carried = withAnswers(answers?.answers);
	const listed = chosen.programs.map((program) => ({ program, note: '' }));
	const { cards, total } = listedView(listed, business, site, words);
	const canCompare = ids.length > 1 && ids.length <= mostCompared;
	return {
		messages,
		title: withoutRuby(messages.sent.title),
		heading: ids.length > 0 ? t('kept.sent.heading', { count: ids.length }) : messages.sent.nothing,
		cards: cards.map((card) => ({ ...card, hrefWithAnswers: addressFor(card.href, [], carried) })),
		total,
		ids,
		answers,
		isJudged: business !== undefined,
		areAllKept: ids.every((id) => shortlist.some((one) => one.id === id)),
		compareHref: canCompare ? addressFor(`/${language}/compare`, ids, carried) : undefined,
		notes: addressNotes(chosen, mostKept, words),
	};
}
