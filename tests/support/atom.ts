import { xml2js, type Element } from 'xml-js';

/** An Atom feed as it is read. */
export interface Atom {
	language: string | undefined;
	id: string;
	title: string;
	updated: string;
	author: string;
	links: Record<string, string>;
	entries: {
		id: string;
		title: string;
		updated: string;
		published: string;
		link: string;
		category: string;
		content: string;
	}[];
}

const namespace = 'http://www.w3.org/2005/Atom';
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const refuse = (what: string): never => {
	throw new Error(`no Atom feed: ${what}`);
};

const named = (parent: Element, name: string): Element[] =>
	(parent.elements ?? []).filter((one) => one.type === 'element' && one.name === name);

/** RFC 4287 has most elements exactly once. */
function only(parent: Element, name: string): Element {
	const [one, ...others] = named(parent, name);
	if (!one || others.length > 0) return refuse(`${others.length} more ${name}`);
	return one;
}

const textOf = ({ elements = [] }: Element): string =>
	elements.map(({ text, cdata }) => cdata ?? String(text ?? '')).join('');

const attribute = ({ attributes }: Element, name: string): string =>
	String(attributes?.[name] ?? refuse(`no attribute ${name}`));

const uri = (text: string): string => (URL.canParse(text) ? text : refuse(`${text} is no URI`));
const date = (text: string): string => (instant.test(text) ? text : refuse(`${text} is no date`));

/** A text construct (3.1): HTML inside is read as a browser would show it, as far as it has no tags. */
function construct(element: Element): string {
	const isHtml = element.attributes?.['type'] === 'html';
	const text = textOf(element);
	return isHtml ? text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole) : text;
}

function entryOf(entry: Element): Atom['entries'][number] {
	return {
		id: uri(textOf(only(entry, 'id'))),
		title: construct(only(entry, 'title')),
		updated: date(textOf(only(entry, 'updated'))),
		published: date(textOf(only(entry, 'published'))),
		link: uri(attribute(only(entry, 'link'), 'href')),
		category: attribute(only(entry, 'category'), 'term'),
		content: textOf(only(entry, 'content')),
	};
}

/** Reads a feed by the rules of RFC 4287, section 4. @throws Error saying which one it breaks. */
export function atomOf(xml: string): Atom {
	const document = xml2js(xml, { compact: false, captureSpacesBetweenElements: true }) as Element;
	const feed = only(document, 'feed');
	if (attribute(feed, 'xmlns') !== namespace) refuse('another namespace');
	const links = named(feed, 'link').map((link) => [
		attribute(link, 'rel'),
		attribute(link, 'href'),
	]);
	if (new Set(links.map(([rel]) => rel)).size !== links.length) refuse('two links of a kind');
	const entries = named(feed, 'entry').map(entryOf);
	if (new Set(entries.map(({ id }) => id)).size !== entries.length) refuse('an id twice');
	const language = feed.attributes?.['xml:lang'];
	return {
		language: language === undefined ? undefined : String(language),
		id: uri(textOf(only(feed, 'id'))),
		title: construct(only(feed, 'title')),
		updated: date(textOf(only(feed, 'updated'))),
		author: textOf(only(only(feed, 'author'), 'name')),
		links: Object.fromEntries(links) as Record<string, string>,
		entries,
	};
}
