import type { LinkReason } from './finding';

const saysMissing =
	/ページが(?:見つ|みつ)か(?:りません|らない)|ページは(?:見つ|みつ)かりません|お探しのページ|(?:指定|要求)された(?:ページ|ファイル)(?:は|が)|ページ(?:は|が)(?:存在しません|ありません|削除)|404\s*(?:not\s*found|error|エラー)|page\s+(?:was\s+)?not\s+found|not\s+found/iu;

/** A page that says more than this is about something else, and mentions it by the way. */
const mostCharacters = 1500;

const partsOf = (html: string, tag: 'title' | 'h1'): string =>
	[...html.matchAll(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`, 'gi'))]
		.map(([, text = '']) => text)
		.join(' ');

const plain = (html: string): string =>
	html
		.replace(/<(script|style|noscript)\b[^]*?<\/\1>/gi, ' ')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

/** What stands behind this says nothing about the page as a whole. */
const mostRead = 65_536;

/** Whether a page that was answered says of itself that there is none. */
export function saysNotFound(page: string): boolean {
	const html = page.slice(0, mostRead);
	if (saysMissing.test(plain(`${partsOf(html, 'title')} ${partsOf(html, 'h1')}`))) return true;
	const text = plain(html.replace(/<title[^]*?<\/title>/i, ' '));
	return text.length <= mostCharacters && saysMissing.test(text);
}

/** A path without what servers add to it or leave out. */
const pathOf = ({ pathname }: URL): string =>
	pathname.replace(/\/(?:index|default)\.\w+$/i, '/').replace(/\/+$/, '');

/** Where a redirect leads that says nothing, but stands for a page that is gone. */
export function vagueRedirect(from: URL, to: URL): LinkReason | undefined {
	const [asked, got] = [pathOf(from), pathOf(to)];
	if (asked === got) return undefined;
	if (got === '') return to.search === '' ? 'to-home' : undefined;
	const isShorter = got.split('/').length < asked.split('/').length;
	return isShorter && from.hostname === to.hostname ? 'to-parent' : undefined;
}
