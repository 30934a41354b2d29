import { expect, test } from 'vitest';
import { emptyCriteria, readCriteria } from '../finder/criteria';
import { meantBy, outletsOf } from './outlets';

test('every outlet has the same keys, and none of a page', () => {
	const criteria = {
		...emptyCriteria,
		...{ q: '機械', industry: ['E' as const], status: ['open' as const] },
		...{ sort: 'amount' as const, page: 3, per: 5, verdict: ['meets' as const] },
	};
	const addresses = Object.values(outletsOf(criteria, 'ja'));
	expect(new Set(addresses.map((one) => one.split('?')[0])).size).toBe(5);
	for (const address of addresses) {
		const { searchParams } = new URL(address, 'https://example.jp');
		expect(readCriteria(searchParams, []).criteria).toEqual(meantBy(criteria));
	}
});

test('without a filter the addresses are plain', () => {
	expect(outletsOf(emptyCriteria, 'en')).toEqual({
		finder: '/en/programs',
		page: '/en/updates',
		atom: '/en/updates/feed.atom',
		json: '/en/updates/feed.json',
		calendar: '/en/deadlines.ics',
	});
});
