import type { Update } from '../../src/lib/domain/updates/update';

const text = {
	ja: '上限が上がりました。',
	'ja-easy': 'もらえる お金が 増えました。',
	en: 'A higher cap.',
};

/** An update that is whole but for what the test is about. */
export const anUpdate = (parts: Partial<Update> = {}): Update => ({
	id: 'an-update',
	publishedAt: '2026-11-19T15:00:00.000Z',
	precision: 'day',
	type: 'changed',
	programIds: ['a-program'],
	text,
	...parts,
});
