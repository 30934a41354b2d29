import { expect, test, type Browser, type Page } from '@playwright/test';
import { addDays, jstDateAt } from '../../src/lib/domain/jst-date';
import { formatDate } from '../../src/lib/i18n/format';
import japanese from '../../src/lib/i18n/living/ja.json' with { type: 'json' };
import { faultsWithoutScripts } from '../support/axe';
import { filesInOutbox, nextMail } from '../support/outbox';
import { signInAs, startStaffSite, type StaffSite } from '../support/staff-site';

const { confirm: words, all, link: linkWords, links: listWords } = japanese;
const owner = 'Hana Tanaka';
const today = jstDateAt(Date.now());

let site: StaffSite;

test.describe.configure({ mode: 'serial', timeout: 90_000 });
test.beforeAll(async () => {
	site = await startStaffSite();
});
test.afterAll(() => site.stop());

const send = (page: Page, action: string) =>
	page.locator(`form[action="?/${action}"]`).getByRole('button').click();

/** Nothing here needs scripts. */
async function visitor(browser: Browser): Promise<Page> {
	return (await browser.newContext({ javaScriptEnabled: false })).newPage();
}

/** Gives the first programs of the list to the owner; gives their ids. */
async function assign(page: Page, { origin }: StaffSite, count: number, confirmBy: string) {
	await page.goto(`${origin}/ja/staff/confirm?show=without`);
	const boxes = page.locator('input[name=ids]');
	const ids: string[] = [];
	for (let index = 0; index < count; index++) {
		await boxes.nth(index).check();
		ids.push((await boxes.nth(index).getAttribute('value')) ?? '');
	}
	const option = page.locator('select[name=owner] option', { hasText: owner });
	await page.locator('select[name=owner]').selectOption((await option.getAttribute('value')) ?? '');
	await page.locator('input[name=confirmBy]').fill(confirmBy);
	await send(page, 'assign');
	const said = all.assigned.replace('{{count}}', String(count));
	await expect(page.getByRole('status')).toContainText(said);
	return ids;
}

let programs: string[] = [];
let link = '';

test('a publisher gives programs an owner, who gets a mail that lists them', async ({
	browser,
}) => {
	const { email } = await signInAs(await visitor(browser), site, 'editor', owner);
	const page = await visitor(browser);
	await signInAs(page, site, 'publisher');
	programs = await assign(page, site, 2, addDays(today, 1));
	expect(await faultsWithoutScripts(page)).toEqual([]);
	const seen = filesInOutbox(site.state);
	await send(page, 'remind');
	await expect(page.getByRole('status')).toContainText(all.reminded.replace('{{count}}', '1'));
	const { head, text } = await nextMail(site.state, seen);
	expect(head.toLowerCase().split('\r\n')).toContain(`to: ${email}`);
	expect(text.match(/^・.*まで）$/gm)).toHaveLength(2);
	link = /http\S+\/staff\/confirm\/link\/\S+/.exec(text)?.[0] ?? '';
	await send(page, 'remind');
	await expect(page.getByRole('status')).toContainText(all.reminded.replace('{{count}}', '0'));
});

test('looking at the link changes nothing; one click confirms, without signing in', async ({
	browser,
}) => {
	const [first = '', second = ''] = programs;
	const page = await visitor(browser);
	const publicPage = await visitor(browser);
	const confirmed = words.done.replace('{{count}}', '1');
	const said = japanese.public.confirmed.replace('{{day}}', formatDate(today, 'ja'));
	for (let times = 0; times < 2; times++) {
		await page.goto(link);
		await expect(page.locator('input[name=program]')).toHaveCount(2);
	}
	expect(await faultsWithoutScripts(page)).toEqual([]);
	await publicPage.goto(`${site.origin}/ja/programs/${first}`);
	await expect(publicPage.getByText(said)).toHaveCount(0);

	await page.locator(`input[value^="${second}:"]`).uncheck();
	await send(page, 'confirm');
	await expect(page.getByRole('status')).toContainText(confirmed);
	await expect(page.locator('input[name=program]')).toHaveCount(1);
	await expect(async () => {
		await publicPage.goto(`${site.origin}/ja/programs/${first}`);
		await expect(publicPage.getByText(said).first()).toBeVisible({ timeout: 500 });
	}).toPass({ timeout: 10_000 });
	await publicPage.goto(`${site.origin}/ja/programs/${second}`);
	await expect(publicPage.getByText(said)).toHaveCount(0);

	await page.locator('input[name=program]').uncheck();
	await send(page, 'confirm');
	await expect(page.getByRole('alert')).toContainText(japanese.errors['none-chosen']);
	await page.locator('input[name=program]').check();
	await send(page, 'confirm');
	await expect(page.getByText(linkWords.allDone)).toBeVisible();
	const other = await visitor(browser);
	await other.goto(`${link.slice(0, -4)}AAAA`);
	await expect(other.getByText(linkWords.overTitle)).toBeVisible();
});

test('an owner who has signed in confirms the same way', async ({ browser }) => {
	const page = await visitor(browser);
	const publisher = await visitor(browser);
	await signInAs(page, site, 'editor', owner.replace('Hana', 'Taro'));
	await signInAs(publisher, site, 'publisher');
	await publisher.goto(`${site.origin}/ja/staff/confirm/${programs[0]}`);
	const option = publisher.locator('select[name=owner] option', { hasText: 'Taro' });
	await publisher
		.locator('select[name=owner]')
		.selectOption((await option.getAttribute('value')) ?? '');
	await publisher.locator('input[name=confirmBy]').fill('');
	await send(publisher, 'assign');
	await expect(publisher.getByText(japanese.errors['no-day']).first()).toBeVisible();
	await publisher.locator('input[name=confirmBy]').fill(today);
	await send(publisher, 'assign');
	await page.goto(`${site.origin}/ja/staff/confirm`);
	await expect(page.locator('input[name=program]')).toHaveCount(1);
	await send(page, 'confirm');
	await expect(page.getByRole('status')).toContainText(words.done.replace('{{count}}', '1'));
	await expect(page.getByText(words.ownNone)).toBeVisible();
});

test('links are not looked at where the city has not allowed it', async ({ browser }) => {
	const page = await visitor(browser);
	await signInAs(page, site, 'publisher');
	await page.goto(`${site.origin}/ja/staff/links?show=all`);
	await expect(page.getByText(listWords.off)).toBeVisible();
	await expect(page.locator('form[action="?/check"]')).toHaveCount(0);
	expect(await faultsWithoutScripts(page)).toEqual([]);
});

test('what is overdue says so, is unconfirmed and names whom to ask', async ({ browser }) => {
	const later = await startStaffSite({ TODOKU_TODAY: '2027-05-01' });
	try {
		await signInAs(await visitor(browser), later, 'editor', owner);
		const page = await visitor(browser);
		await signInAs(page, later, 'publisher');
		const [id = ''] = await assign(page, later, 1, '2027-04-15');
		const api = `${later.origin}/api/v1/programs/${id}`;
		await expect
			.poll(async () => (await page.request.get(api)).json(), { timeout: 10_000 })
			.toMatchObject({ status: 'unconfirmed', confirmBy: '2027-04-15' });
		await page.goto(`${later.origin}/ja/programs/${id}`);
		await expect(page.getByText(japanese.public.overdue).first()).toBeVisible();
		await page.goto(`${later.origin}/ja/staff/confirm?show=due`);
		await expect(page.getByText(japanese.states.overdue).first()).toBeVisible();
	} finally {
		await later.stop();
	}
});
