import { describe, expect, test } from 'vitest';
import { aProgram } from '../../../../tests/support/programs';
import { linksOf } from './program-links';
import { saysNotFound, vagueRedirect } from './soft-missing';

const page = (title: string, body: string) =>
	`<html><head><title>${title}</title></head><body>${body}</body></html>`;
const long = '補助金のご案内です。'.repeat(300);

describe('a page that says that it is not there', () => {
	test.each([
		page('ページが見つかりません', long),
		page('○○市：404 Not Found', long),
		page('○○市', `<h1>お探しのページは<br>ありません</h1>${long}`),
		page('○○市', '<p>指定されたページは移動したか、削除された可能性があります。</p>'),
		page('City', '<p>Sorry, the page was not found.</p>'),
	])('%#', (html) => expect(saysNotFound(html)).toBe(true));

	test.each([
		page('補助金のご案内', long),
		page('よくある質問', `<p>「ページが見つかりません」と出るとき</p>${long}`),
		page('補助金', '<script>if (x) show("ページが見つかりません")</script><p>公募中です。</p>'),
		page('404号室の貸し出し', '<p>会議室の案内</p>'),
		'',
	])('is not one that says something else: %#', (html) => expect(saysNotFound(html)).toBe(false));
});

test.each([
	['https://a.example/x/y.html', 'https://a.example/', 'to-home'],
	['https://a.example/x/y.html', 'https://www.a.example/index.html', 'to-home'],
	['https://a.example/x/y/z.html', 'https://a.example/x/', 'to-parent'],
	['https://a.example/x/y/z.html', 'https://a.example/x/w.html', 'to-parent'],
	['https://a.example/x/y.html', 'https://a.example/x/z.html', undefined],
	['https://a.example/x', 'https://a.example/x/', undefined],
	['https://a.example/x/index.html', 'https://a.example/x/', undefined],
	['http://a.example/', 'https://a.example/', undefined],
	['http://a.example/x/y/z', 'https://new.example/z', undefined],
	['https://a.example/x/y', 'https://a.example/?page=12', undefined],
])('from %s to %s: %s', (from, to, reason) => {
	expect(vagueRedirect(new URL(from), new URL(to))).toBe(reason);
});

test('the links of a program are all addresses it names, each once', () => {
	const source = { id: 's', document: 'd', locator: 'l', fiscalYear: 2025, confidence: 'official' };
	const program = aProgram({
		sources: [
			{ ...source, confidence: 'official', url: 'https://a.example/x#top' },
			{ ...source, id: 't', confidence: 'official', url: 'https://a.example/x' },
			{ ...source, id: 'u', confidence: 'official' },
		],
		contacts: [
			{ name: { ja: '窓口', en: 'Desk' }, fiscalYear: 2025, url: 'https://b.example', source: 's' },
		],
	});
	expect(linksOf(program).sort()).toEqual(['https://a.example/x', 'https://b.example/']);
});
