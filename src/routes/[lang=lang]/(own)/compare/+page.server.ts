import { mostCompared } from '$lib/domain/comparison';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import { wordsFor, type Words } from '$lib/i18n/words';
import { readChosen } from '$lib/server/web/chosen-programs';
import { handOver } from '../../hand-over';
import { addressNotes } from '../address-notes';
import { sentAnswers } from '../../sent-answers';
import type { PageServerLoad } from './$types';
import { addView } from './add-view';
import { changedAddress } from './address';
import { candidatesFor } from './candidates';
import { comparisonView } from './comparison-view';

const longestQuery = 100;

function headingOf(count: number, { t }: Words): string {
	if (count === 0) return t('kept.compare.headingNone');
	return count === 1 ? t('kept.compare.headingOne') : t('kept.compare.heading', { count });
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const { app, language, business, shortlist } = locals;
	const words = wordsFor(app.reference, language, app.today());
	const chosen = readChosen(url.searchParams, mostCompared, (id) => app.program(id));
	const { programs } = chosen;
	const ids = programs.map(({ id }) => id);
	const query = (url.searchParams.get('find') ?? '').trim().slice(0, longestQuery);
	const asked = { keptIds: shortlist.map(({ id }) => id), query };
	const candidates = await candidatesFor(programs, asked, app, words);
	const answers = sentAnswers(url, language, changedAddress(url, ids, ['answers', undefined]));
	const visitor = { url, business, answers: answers?.answers };
	const page = { url, path: url.pathname, ids, business, today: app.today() };
	const { kept: messages } = messagesOf(language);
	return {
		messages,
		title: withoutRuby(messages.compare.title),
		heading: headingOf(ids.length, words),
		lead: words.t('kept.compare.lead', { most: mostCompared }),
		path: url.pathname,
		answers,
		hasAnswered: business !== undefined,
		answerHref: `/${language}/business?step=trade`,
		notes: addressNotes(chosen, mostCompared, words),
		comparison: ids.length > 0 ? comparisonView(programs, visitor, app, words) : undefined,
		add: addView(programs, candidates, { url, query }, words),
		handOver: handOver(page, words),
	};
};
