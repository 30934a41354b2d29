import { Feed } from 'feed';
import { escapeXml } from './xml';

/** A feed as a whole. */
export interface FeedHead {
	title: string;
	description: string;
	/** As HTML names languages. */
	language: string;
	/** The page that shows the same. */
	page: string;
	/** Its own address. */
	self: string;
	author: { name: string; link: string };
	/** When it was last changed: an instant in UTC. */
	updatedAt: string;
}

/** One of its entries, the newest first. */
export interface FeedEntry {
	/** Its lasting address, which is also its id. */
	url: string;
	text: string;
	type: string;
	publishedAt: string;
	links: { title: string; url: string }[];
}

/** What XML 1.0 has no way to write at all. */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const plain = (text: string): string => text.toWellFormed().replace(notInXml, '');

function htmlOf({ text, links }: FeedEntry): string {
	const items = links.map(
		({ title, url }) => `<li><a href="${escapeXml(url)}">${escapeXml(plain(title))}</a></li>`,
	);
	const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
	return `<p>${escapeXml(plain(text))}</p>${list}`;
}

/** An Atom feed (RFC 4287). */
export function printAtom(head: FeedHead, entries: readonly FeedEntry[]): string {
	const feed = new Feed({
		...{ id: head.self, title: plain(head.title), description: plain(head.description) },
		...{ link: head.page, feed: head.self, updated: new Date(head.updatedAt) },
		...{ author: { ...head.author, name: plain(head.author.name) }, generator: false },
	});
	for (const entry of entries)
		feed.addItem({
			...{ id: entry.url, link: entry.url, content: htmlOf(entry) },
			// The library gives titles as HTML.
			title: escapeXml(plain(entry.text)),
			date: new Date(entry.publishedAt),
			published: new Date(entry.publishedAt),
			category: [{ name: plain(entry.type), term: plain(entry.type) }],
		});
	// The library knows no language of a feed.
	return feed.atom1().replace('<feed ', `<feed xml:lang="${head.language}" `);
}

/** A JSON Feed 1.1 (jsonfeed.org/version/1.1); the library writes version 1, without a language. */
export function printJsonFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
	return JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		...{ title: head.title, home_page_url: head.page, feed_url: head.self },
		...{ description: head.description, language: head.language },
		authors: [{ name: head.author.name, url: head.author.link }],
		items: entries.map((entry) => ({
			...{ id: entry.url, url: entry.url, content_text: entry.text, content_html: htmlOf(entry) },
			...{ date_published: entry.publishedAt, tags: [entry.type] },
		})),
	});
}
