import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atomOf } from '../../../../tests/support/atom';
import { jsonFeedSchema } from '../../../../tests/support/json-feed';
import { printAtom, printJsonFeed, type FeedEntry, type FeedHead } from './feed';

const head: FeedHead = {
	title: 'とどくのお知らせ：「A&B」<の>支援',
	description: '140文字まで',
	language: 'ja',
	page: 'https://example.jp/ja/updates?q=A%26B&kind=loan',
	self: 'https://example.jp/ja/updates/feed.atom?q=A%26B&kind=loan',
	author: { name: 'とどく & 市', link: 'https://example.jp/ja' },
	updatedAt: '2026-11-19T15:00:00.000Z',
};

const entry: FeedEntry = {
	url: 'https://example.jp/ja/updates/cap-2026',
	text: '上限が50万円から100万円に。11/30（月）まで。<ICT> & "活用" ]]> 支援',
	type: '変わりました',
	publishedAt: '2026-11-19T15:00:00.000Z',
	links: [{ title: 'ICT & <活用>', url: 'https://example.jp/ja/programs/ict?a=1&b=2' }],
};

test('an Atom feed has all that RFC 4287 asks for, and says what was meant', () => {
	const feed = atomOf(printAtom(head, [entry]));
	expect(feed).toEqual({
		language: 'ja',
		id: head.self,
		title: head.title,
		updated: head.updatedAt,
		author: 'とどく & 市',
		links: { alternate: head.page, self: head.self },
		entries: [
			{
				id: entry.url,
				title: entry.text,
				updated: entry.publishedAt,
				published: entry.publishedAt,
				link: entry.url,
				category: '変わりました',
				content: `<p>${escaped(entry.text)}</p><ul><li><a href="https://example.jp/ja/programs/ict?a=1&amp;b=2">ICT &amp; &lt;活用&gt;</a></li></ul>`,
			},
		],
	});
});

test('a feed without entries is one too', () => {
	expect(atomOf(printAtom(head, [])).entries).toEqual([]);
	expect(jsonFeedSchema.parse(JSON.parse(printJsonFeed(head, []))).items).toEqual([]);
});

test('a JSON Feed keeps to version 1.1', () => {
	const feed = jsonFeedSchema.parse(JSON.parse(printJsonFeed(head, [entry])));
	expect(feed).toMatchObject({ home_page_url: head.page, feed_url: head.self, language: 'ja' });
	expect(feed.items[0]).toMatchObject({
		...{ id: entry.url, content_text: entry.text, tags: ['変わりました'] },
		date_published: entry.publishedAt,
	});
});

test('whatever staff may write, the feed can be read and says it', () => {
	const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
	fc.assert(
		fc.property(texts, (text) => {
			const { entries } = atomOf(printAtom({ ...head, title: text }, [{ ...entry, text }]));
			const said = text
				.toWellFormed()
				.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
			expect(entries[0]?.title).toBe(said);
		}),
	);
});

const escaped = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
