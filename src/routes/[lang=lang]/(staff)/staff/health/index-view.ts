import type { Language } from '$lib/domain/codes';
import { messagesOf, translator } from '$lib/i18n';
import { formatMoment } from '$lib/i18n/staff-time-words';
import type { Report } from './report';

/** Whether the finder searches in what the database says. */
export function indexItems({ index }: Report, language: Language) {
	const { index: words, unknown } = messagesOf(language).operations;
	const t = translator(language);
	const items = [
		{ term: words.state, description: words.states[index.state] },
		{ term: words.engine, description: words.engines[index.engine] },
	];
	if (!index.held) return items;
	const { documents, since } = index.held;
	const counts = { ja: documents.ja, easy: documents['ja-easy'], en: documents.en };
	const { programs } = index;
	return [
		...items,
		{
			term: words.documents,
			description: t('operations.index.documentsText', { ...counts, programs }),
		},
		{ term: words.since, description: since ? formatMoment(since, language) : unknown },
	];
}
