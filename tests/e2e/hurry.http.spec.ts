import { expect, test } from '@playwright/test';
import words from '../../src/lib/i18n/en.json' with { type: 'json' };
import { startStaffSite, type StaffSite } from '../support/staff-site';

let site: StaffSite;
test.beforeAll(async () => {
	site = await startStaffSite({ ADDRESS_HEADER: 'X-Forwarded-For' });
});
test.afterAll(() => site.stop());

test('who asks more than 300 times a minute is told when to come back, and nobody else', async ({
	request,
}) => {
	const from = (address: string) => ({ 'x-forwarded-for': address });
	const search = (address: string) =>
		request.get(`${site.origin}/api/v1/programs?q=it&per=1&lang=en`, { headers: from(address) });
	// A minute may end in between, in which counting begins anew.
	let refused = await search('192.0.2.7');
	for (let asked = 1; asked < 700 && refused.ok(); asked++) refused = await search('192.0.2.7');
	expect(refused.status()).toBe(429);
	expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0);
	expect(Number(refused.headers()['retry-after'])).toBeLessThanOrEqual(60);
	expect(await refused.json()).toEqual({
		error: {
			code: 'too-many-requests',
			message: words.bodyErrors['too-many-requests'],
		},
	});
	const headers = from('192.0.2.7');
	const page = await request.get(`${site.origin}/en/programs?q=it`, { headers });
	expect([page.status(), page.headers()['cache-control']]).toEqual([429, 'private, no-store']);
	expect(Number(page.headers()['retry-after'])).toBeGreaterThan(0);
	expect(await page.text()).toContain(words.error.hurried);
	// What was found can still be opened, and others search.
	expect((await request.get(`${site.origin}/en`, { headers })).status()).toBe(200);
	expect((await search('192.0.2.8')).status()).toBe(200);
});
