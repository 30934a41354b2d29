import { describe, expect, test } from 'vitest';
import { emptyCriteria } from '../../domain/finder/criteria';
import { searchOf, type CountedSearch } from '../../domain/searches/counted-search';
import { isNewSearch, isRobot } from './new-search';

const origin = 'https://example.jp';
const wards = ['高津区'];

const search = searchOf({ ...emptyCriteria, q: '融資', ward: ['高津区'] }, 3) as CountedSearch;

const request = (headers: Record<string, string>) =>
	new Request(`${origin}/ja/programs`, { headers });

test.each([
	['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', true],
	['Mozilla/5.0 (compatible; bingbot/2.0)', true],
	['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2)', true],
	['SomeCrawler', true],
	['Baiduspider', true],
	['Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/140 Safari/537.36', false],
	['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1', false],
	['Mozilla/5.0 (Linux; Android 15; Cubot X70) Chrome/140', false],
	['', false],
])('%s says that it is a robot: %s', (agent, says) => {
	expect(isRobot(agent)).toBe(says);
});

test('who says nothing is taken for a person', () => {
	expect(isNewSearch(request({}), search, origin, wards)).toBe(true);
});

test('a robot is not counted', () => {
	const headers = { 'user-agent': 'Googlebot/2.1' };
	expect(isNewSearch(request(headers), search, origin, wards)).toBe(false);
});

describe('somebody who comes from', () => {
	const same = `q=${encodeURIComponent(' 融資')}&ward=${encodeURIComponent('高津区')}`;
	test.each([
		['the same search in another order', `/ja/programs?${same}&sort=amount`, false],
		['its second page', `/ja/programs?${same}&page=2`, false],
		['the same in another language', `/en/programs?${same}`, false],
		['other words', '/ja/programs?q=a', true],
		['fewer filters', `/ja/programs?q=${encodeURIComponent('融資')}`, true],
		['everything', '/ja/programs', true],
		['a program', '/ja/programs/x?q=a', true],
		['the start page', '/ja', true],
		['an odd address', '/ja/programs?q=%E0%A4%A', true],
	])('%s counts: %s', (_, path, counts) => {
		const headers = { referer: origin + path };
		expect(isNewSearch(request(headers), search, origin, wards)).toBe(counts);
	});

	test.each([`https://other.example/ja/programs?${same}`, 'about:blank', `${origin}.evil/ja`])(
		'another site (%s) counts',
		(referer) => {
			expect(isNewSearch(request({ referer }), search, origin, wards)).toBe(true);
		},
	);
});

test('it takes less than a tenth of a millisecond to say', () => {
	const headers = { referer: `${origin}/ja/programs?q=a&kind=loan`, 'user-agent': 'Mozilla/5.0' };
	const asked = request(headers);
	const started = performance.now();
	for (let time = 0; time < 2000; time++) isNewSearch(asked, search, origin, wards);
	expect((performance.now() - started) / 2000).toBeLessThan(0.1);
});
