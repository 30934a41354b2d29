import { expect, test, type Page } from '@playwright/test';
import { may, roleCodes, type Role } from '../../src/lib/domain/editing/roles';
import words from '../../src/lib/i18n/staff/ja.json' with { type: 'json' };
import { faultsOf } from '../support/axe';
import { oneTimeCode } from '../support/one-time-code';
import { nextMail } from '../support/outbox';
import { isLetIn, staffTable } from '../support/staff-table';
import {
	password,
	setUpSecondFactor,
	signInAs,
	startStaffSite,
	type StaffSite,
} from '../support/staff-site';

test.describe.configure({ mode: 'serial' });
test.setTimeout(60_000);

let site: StaffSite;
test.beforeAll(async () => {
	site = await startStaffSite();
});
test.afterAll(() => site.stop());

const at = (path: string): string => site.origin + path;
const send = (page: Page, action: string) =>
	page.locator(`form[action^="?/${action}"]`).getByRole('button').first().click();

async function enter(page: Page, email: string, typed: string): Promise<void> {
	await page.locator('[name=email]').fill(email);
	await page.locator('[name=password]').fill(typed);
	await send(page, 'enter');
}

const hanako = 'hanako@city.example';

test('the printed link makes the first administrator, who signs out and in again', async ({
	page,
}) => {
	const link = /http\S+\/staff\/first\/\S+/.exec(site.said())?.[0] ?? '';
	await page.goto(link);
	expect(await faultsOf(page)).toEqual([]);
	await page.locator('[name=name]').fill('鈴木 花子');
	await page.locator('[name=email]').fill(hanako);
	await page.locator('[name=password]').fill('password123456');
	await send(page, 'accept');
	await expect(page.getByText(words.errors.guessable)).toBeVisible();
	await expect(page.locator('[name=name]')).toHaveValue('鈴木 花子');
	await expect(page.locator('[name=password]')).toHaveValue('');
	await page.locator('[name=password]').fill(password);
	await send(page, 'accept');

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.setup.title);
	expect(await faultsOf(page)).toEqual([]);
	await page.goto(at('/ja/staff/people'));
	await expect(page).toHaveURL(at('/ja/staff/second-factor'));
	const secret = await setUpSecondFactor(page);
	expect(await faultsOf(page)).toEqual([]);
	await page.getByRole('link', { name: words.codes.go }).click();
	await expect(page.getByRole('link', { name: words.people }).first()).toBeVisible();
	expect(await faultsOf(page)).toEqual([]);

	await page.getByRole('button', { name: words.signOut }).click();
	await expect(page.getByText(words.signIn.signedOut)).toBeVisible();
	await page.goto(link);
	await expect(page.getByText(words.link.overText)).toBeVisible();
	await page.goto(at('/ja/staff/people'));
	await enter(page, hanako, 'not this one');
	await expect(page.getByRole('alert')).toHaveText(words.errors.wrong);
	await expect(page.locator('[name=email]')).toHaveValue(hanako);
	await enter(page, hanako, password);
	await page
		.locator('form[action^="?/pass"] [name=code]')
		.fill(oneTimeCode(secret, Date.now() + 30_000));
	await send(page, 'pass');
	await expect(page).toHaveURL(at('/ja/staff/people'));
});

test('the session is kept from scripts, from other sites and from public pages', async ({
	page,
}) => {
	await signInAs(page, site, 'editor');
	const cookies = await page.context().cookies();
	expect(cookies.map(({ path }) => path).sort()).toEqual([
		'/en/staff',
		'/ja-easy/staff',
		'/ja/staff',
	]);
	for (const cookie of cookies) expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
	const answer = await page.goto(at('/en/staff'));
	expect(answer?.headers()).toMatchObject({
		'cache-control': 'private, no-store',
		'referrer-policy': 'same-origin',
		'x-robots-tag': 'noindex',
	});
});

test('an administrator invites by mail, and whoever is invited makes their account', async ({
	page,
	browser,
}) => {
	await signInAs(page, site, 'admin');
	await page.goto(at('/ja/staff/people'));
	expect(await faultsOf(page)).toEqual([]);
	await page.locator('form[action="?/invite"] [name=email]').fill('Jiro@City.example');
	await page.getByLabel(words.roles.editor, { exact: true }).check();
	await send(page, 'invite');
	await expect(page.getByText(words.team.done.invited)).toBeVisible();
	expect(page.url()).not.toContain('city.example');

	const guest = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	const { text } = await nextMail(site.state, []);
	await guest.goto(/http\S+invitation\S+/.exec(text)?.[0] ?? '');
	await guest.locator('[name=name]').fill('田中 次郎');
	await guest.locator('[name=password]').fill(password);
	await send(guest, 'accept');
	await expect(guest).toHaveURL(at('/ja/staff'));

	await page.goto(at('/ja/staff/people'));
	const row = page.getByRole('row').filter({ hasText: '田中 次郎' });
	await row.locator('summary').click();
	await row.getByRole('button', { name: words.team.close }).click();
	await guest.reload();
	await expect(guest).toHaveURL(/sign-in/);
	await guest.context().close();
});

test('a new password ends what other devices have open', async ({ page, browser }) => {
	const { email } = await signInAs(page, site, 'editor');
	const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await other.goto(at('/ja/staff'));
	await enter(other, email, password);
	await expect(other).toHaveURL(at('/ja/staff'));
	await page.goto(at('/ja/staff/account'));
	expect(await faultsOf(page)).toEqual([]);
	const form = page.locator('form[action="?/password"]');
	await form.locator('[name=current]').fill(password);
	await form.locator('[name=next]').fill('nashi to budou no aki');
	await send(page, 'password');
	await expect(page.getByText(words.own.changed)).toBeVisible();
	await other.reload();
	await expect(other).toHaveURL(/sign-in/);
	await send(page, 'everywhere');
	await expect(page.getByText(words.signIn.everywhere)).toBeVisible();
	await other.context().close();
});

test('after five wrong passwords the page says how long to wait', async ({ page }) => {
	await page.goto(at('/ja/staff/sign-in'));
	for (let time = 0; time < 5; time++) await enter(page, 'nobody@city.example', 'x');
	await expect(page.getByRole('alert')).toHaveText(words.errors.wrong);
	await enter(page, 'nobody@city.example', 'x');
	await expect(page.getByRole('alert')).toHaveText(/\d+分後/);
	expect(site.said()).not.toContain('@city.example');
});

test('nobody gets further than the sign-in', async ({ request }) => {
	for (const [route, { load, actions }] of Object.entries(staffTable)) {
		if (load === undefined || route.includes('[')) continue;
		const page = await request.get(at(`/en${route}`), { maxRedirects: 0 });
		if (!isLetIn(load, undefined)) expect([route, page.status()]).toEqual([route, 303]);
		for (const [name, needs] of Object.entries(actions ?? {})) {
			if (isLetIn(needs, undefined)) continue;
			const answer = await request.post(at(`/en${route}?/${name}`), {
				...{ maxRedirects: 0, form: {}, headers: { origin: site.origin } },
			});
			expect([route, name, answer.status()]).toEqual([route, name, 303]);
			expect(answer.headers()['location']).toMatch(/^\/en\/staff\/sign-in\?/);
		}
	}
});

for (const role of roleCodes)
	test(`what a role may not do is refused: ${role}`, async ({ page }) => {
		await signInAs(page, site, role);
		const { request } = page.context();
		const staff = { id: '', name: '', email: '', role, hasSecondFactor: true };
		for (const [route, { load, actions }] of Object.entries(staffTable)) {
			if (load === undefined || route.includes('[')) continue;
			const answer = await request.get(at(`/ja${route}`));
			expect([route, answer.status()]).toEqual([route, isLetIn(load, staff) ? 200 : 403]);
			for (const [name, needs] of Object.entries(actions ?? {})) {
				if (isLetIn(needs, staff)) continue;
				const refused = await request.post(at(`/ja${route}?/${name}`), {
					...{ maxRedirects: 0, form: {}, headers: { origin: site.origin } },
				});
				expect([route, name, refused.status()]).toEqual([route, name, 403]);
			}
		}
		await expectInvitation(page, role);
	});

/** That it is the role, and not the request, which was refused above. */
async function expectInvitation(page: Page, role: Role): Promise<void> {
	const answer = await page.context().request.post(at('/ja/staff/people?/invite'), {
		...{ maxRedirects: 0, form: {}, headers: { origin: site.origin, accept: 'text/html' } },
	});
	expect(answer.status()).toBe(may(role, 'manage-users') ? 400 : 403);
}
