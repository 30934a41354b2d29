import { gzipSync } from 'node:zlib';

export interface Weight {
	/** Bytes after gzip. */
	js: number;
	css: number;
}

const addressesIn = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].map((match) => match[1] ?? '');

const attribute = (tag: string, name: string): string | undefined =>
	new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`)
		.exec(tag)
		?.slice(1)
		.find((value) => value !== undefined);

const tagsOf = (html: string, name: string): string[] =>
	html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];

/** Scripts and style sheets that a page names, in its head, its body or its Link header. */
function namedIn(html: string, linkHeader: string): { js: string[]; css: string[] } {
	const links = tagsOf(html, 'link');
	const hrefs = (rel: string) =>
		links
			.filter((tag) => attribute(tag, 'rel') === rel)
			.map((tag) => attribute(tag, 'href'))
			.filter((href) => href !== undefined);
	const scripts = tagsOf(html, 'script').map((tag) => attribute(tag, 'src'));
	return {
		js: [
			...scripts.filter((source) => source !== undefined),
			...hrefs('modulepreload'),
			...addressesIn(linkHeader, /<([^>]+)>;\s*rel="?modulepreload/g),
		],
		css: hrefs('stylesheet'),
	};
}

/** What a file asks for in turn. */
const importedBy = {
	js: (text: string) =>
		addressesIn(text, /(?:\bfrom|\bimport)\s*\(?\s*["']((?:\.{0,2}\/)[^"']+)["']/g),
	css: (text: string) => addressesIn(text, /@import\s+(?:url\()?["']?([^"')]+)/g),
};

const weightOf = (text: string): number => gzipSync(text).length;

async function textAt(url: string): Promise<string> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return response.text();
}

/** Files and all that they import, each once. */
async function weigh(urls: readonly string[], kind: 'js' | 'css'): Promise<number> {
	const waiting = [...urls];
	const seen = new Set<string>();
	let weight = 0;
	for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
		if (seen.has(url)) continue;
		seen.add(url);
		const text = await textAt(url);
		weight += weightOf(text);
		for (const address of importedBy[kind](text)) waiting.push(new URL(address, url).href);
	}
	return weight;
}

const isData = (type: string | undefined) => type !== undefined && /json/.test(type);

/** Scripts and styles that stand in the page itself. */
function inlineIn(html: string): Weight {
	const bodies = (name: string) =>
		[...html.matchAll(new RegExp(`(<${name}\\b[^>]*>)([^]*?)</${name}>`, 'g'))]
			.filter(([, tag = '']) => !isData(attribute(tag, 'type')))
			.map(([, , body = '']) => body.trim())
			.filter((body) => body !== '');
	const weightOfAll = (texts: string[]) => texts.reduce((sum, text) => sum + weightOf(text), 0);
	return { js: weightOfAll(bodies('script')), css: weightOfAll(bodies('style')) };
}

/** Everything with which a page makes a browser run scripts or apply styles. */
export async function weightOfPage(url: string): Promise<Weight> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	const html = await response.text();
	const named = namedIn(html, response.headers.get('link') ?? '');
	const absolute = (addresses: string[]) => addresses.map((one) => new URL(one, url).href);
	const inline = inlineIn(html);
	return {
		js: inline.js + (await weigh(absolute(named.js), 'js')),
		css: inline.css + (await weigh(absolute(named.css), 'css')),
	};
}
