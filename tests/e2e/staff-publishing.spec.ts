import { expect, test, type Browser, type Page } from '@playwright/test';
import words from '../../src/lib/i18n/listings/ja.json' with { type: 'json' };
import { faultsOf } from '../support/axe';
import { signInAs, startStaffSite, type StaffSite } from '../support/staff-site';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

let site: StaffSite;
let editor: Page;
let publisher: Page;

/** The editor works without scripts; axe needs them, and looks at the publisher's pages. */
const signedIn = async (browser: Browser, role: 'editor' | 'publisher', name: string) => {
	const context = await browser.newContext({ javaScriptEnabled: role !== 'editor' });
	const page = await context.newPage();
	await signInAs(page, site, role, name);
	return page;
};

test.beforeAll(async ({ browser }) => {
	test.setTimeout(120_000);
	site = await startStaffSite();
	editor = await signedIn(browser, 'editor', 'Hanako');
	publisher = await signedIn(browser, 'publisher', 'Ichiro');
});
test.afterAll(async () => {
	await editor.context().close();
	await publisher.context().close();
	await site.stop();
});

/** A grant of up to 100万円, which becomes one of up to 777万円. */
const grant = 'alliance-exhibition-subsidy';
const newCap = '777万円';
const listing = (id = grant) => `${site.origin}/ja/staff/programs/${id}`;
const form = (page: Page, action: string) => page.locator(`form[action="?/${action}"]`);
const send = (page: Page, action: string) => form(page, action).getByRole('button').click();

/** Opens what else can be done; without a script that is the browser's own work. */
const openMore = (page: Page) => page.getByText(words.page.otherDeeds, { exact: true }).click();

/** Begins a draft, changes the cap and saves, as A's form lets one. */
async function changeCap(page: Page, id: string, cap: string): Promise<void> {
	await page.goto(listing(id));
	await send(page, 'open');
	await page.goto(`${listing(id)}/edit?field=benefits.0.capYen`);
	const field = page.locator('[name="benefits.0.capYen"]').first();
	await field.fill(cap);
	await page.locator('button[name=do][value=save]:not([aria-hidden])').first().click();
	await page.goto(listing(id));
}

/** A site alone takes less than two seconds; beside other tests' sites on two cores it may take more. */
async function untilPublic(path: string, text: string): Promise<void> {
	await expect
		.poll(async () => (await fetch(site.origin + path)).text(), {
			timeout: 15_000,
			intervals: [50],
		})
		.toContain(text);
}

test('the cap of a grant is changed and sent for review; its author cannot publish it', async () => {
	await changeCap(editor, grant, '7770000');
	await expect(editor.getByText('100万円').first()).toBeVisible();
	await expect(editor.getByText(newCap).first()).toBeVisible();
	await publisher.goto(listing());
	expect(await faultsOf(publisher)).toEqual([]);
	await expect(form(editor, 'publish')).toHaveCount(0);
	await expect(editor.getByText(words.whyNot.forbidden)).toBeVisible();
	await form(editor, 'send').locator('[name=note]').fill('上限を変えました');
	await send(editor, 'send');
	await expect(editor.getByText(words.done.send)).toBeVisible();
	await expect(editor.getByText('上限を変えました')).toBeVisible();
	await untilPublic(`/ja/programs/${grant}`, '100万円');
});

test('a second person finds it, publishes it, and the finder shows it', async () => {
	await publisher.goto(`${site.origin}/ja/staff/programs`);
	expect(await faultsOf(publisher)).toEqual([]);
	const waiting = publisher.locator('section').filter({ hasText: words.waiting.reviews }).first();
	await waiting.getByRole('link').first().click();
	await expect(publisher).toHaveURL(listing());
	await form(publisher, 'publish').locator('[name=because]').fill('要領の改定');
	await send(publisher, 'publish');
	await expect(publisher.getByText(words.done.publish, { exact: true })).toBeVisible();
	const name = await publisher.getByRole('heading', { level: 1 }).textContent();
	const query = new URLSearchParams({ q: name ?? '' });
	await untilPublic(`/ja/programs?${query}`, newCap);
	await untilPublic(`/ja/programs/${grant}`, newCap);
});

test('the revisions are compared, and the old one is restored as a draft', async () => {
	await publisher.goto(`${listing()}/history`);
	expect(await faultsOf(publisher)).toEqual([]);
	await expect(publisher.getByText(words.imported).first()).toBeVisible();
	await expect(publisher.getByText('要領の改定')).toBeVisible();
	await publisher.getByRole('button', { name: words.history.compare }).click();
	await expect(publisher.getByRole('heading', { level: 2 }).first()).toContainText('第1版');
	const compared = publisher.locator('section').filter({ hasText: newCap }).first();
	await expect(compared).toContainText('100万円');
	expect(await faultsOf(publisher)).toEqual([]);
	await publisher.getByRole('button', { name: '第1版に戻す' }).click();
	await expect(publisher.getByText(words.done.restore)).toBeVisible();
	await expect(publisher.getByText(words.doneText.restore)).toBeVisible();
	await untilPublic(`/ja/programs/${grant}`, newCap);
	await publisher.goto(`${listing()}/history?before=1&after=99`);
	await expect(publisher.getByText(words.history.missing)).toBeVisible();
});

test('who wrote it last is told to find a second person', async () => {
	await publisher.goto(listing());
	await send(publisher, 'send');
	await expect(publisher.getByText(words.whyNot['second-person'])).toBeVisible();
	await expect(form(publisher, 'publish')).toHaveCount(0);
	const version = await form(publisher, 'back').locator('[name=version]').inputValue();
	const refused = await publisher.request.post(`${listing()}?/publish`, {
		form: { version, because: '急ぎです' },
		headers: { origin: site.origin, accept: 'text/html' },
	});
	expect(refused.status()).toBe(409);
	const answer = await refused.text();
	expect(answer).toContain(words.refusals['second-person'].heading);
	await send(publisher, 'back');
	await expect(publisher.getByText(words.done.back)).toBeVisible();
});

test('a page that was left open does nothing to a draft that has changed since', async () => {
	await editor.goto(listing());
	await publisher.goto(listing());
	await send(editor, 'send');
	await send(publisher, 'send');
	await expect(publisher.getByText(words.refusals.changed.heading)).toBeVisible();
	expect(await faultsOf(publisher)).toEqual([]);
});

test('a draft is thrown away only when one has been asked', async () => {
	await publisher.goto(listing());
	await openMore(publisher);
	await publisher.getByRole('link', { name: words.deeds.discard.go }).click();
	await expect(publisher.getByText(words.deeds.discard.sure)).toBeVisible();
	expect(await faultsOf(publisher)).toEqual([]);
	await send(publisher, 'discard');
	await expect(publisher.getByText(words.done.discard)).toBeVisible();
	await expect(form(publisher, 'open')).toHaveCount(1);
	await untilPublic(`/ja/programs/${grant}`, newCap);
});

/** A day and a time in Tokyo, so many milliseconds from now. */
function tokyo(fromNow: number): { day: string; time: string } {
	const text = new Date(Date.now() + fromNow + 9 * 3_600_000).toISOString();
	return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

async function setTime(page: Page, action: string, { day, time }: ReturnType<typeof tokyo>) {
	await form(page, action).locator('[name=day]').fill(day);
	await form(page, action).locator('[name=time]').fill(time);
	await send(page, action);
}

test('a time for publishing is set, refused where it has passed, and taken back', async () => {
	const other = 'airbic';
	await editor.goto(listing(other));
	await send(editor, 'open');
	await editor.goto(listing(other));
	await send(editor, 'send');
	await publisher.goto(listing(other));
	await openMore(publisher);
	await setTime(publisher, 'publishAt', { day: '2026-01-05', time: '09:00' });
	await expect(publisher.getByText(words.timeErrors['in-the-past'])).toBeVisible();
	await expect(form(publisher, 'publishAt').locator('[name=time]')).toHaveValue('09:00');
	expect(await faultsOf(publisher)).toEqual([]);
	await setTime(publisher, 'publishAt', tokyo(86_400_000));
	await expect(publisher.getByText(words.done.publishAt)).toBeVisible();
	await openMore(publisher);
	await send(publisher, 'publishNever');
	await expect(publisher.getByText(words.done.publishNever)).toBeVisible();
});

test('what has its time is published by itself', async () => {
	const other = 'airbic';
	await publisher.goto(listing(other));
	await openMore(publisher);
	await setTime(publisher, 'publishAt', tokyo(60_000));
	await expect(publisher.getByText(words.done.publishAt)).toBeVisible();
	await expect(async () => {
		await publisher.goto(`${listing(other)}/history`);
		await expect(publisher.getByText('第2版').first()).toBeVisible();
	}).toPass({ timeout: 75_000, intervals: [2000] });
});

test('a program is withdrawn with a reason, and the public does not find it any more', async () => {
	await publisher.goto(listing());
	await openMore(publisher);
	await form(publisher, 'withdraw').locator('[name=because]').fill('制度が終わりました');
	await send(publisher, 'withdraw');
	await expect(publisher.getByText(words.done.withdraw)).toBeVisible();
	expect(await faultsOf(publisher)).toEqual([]);
	await expect
		.poll(async () => (await fetch(`${site.origin}/ja/programs/${grant}`)).status, {
			timeout: 15_000,
		})
		.toBe(404);
});

test('the audit tells all of it, by whom and why', async () => {
	await publisher.goto(`${site.origin}/ja/staff/audit?program=${grant}`);
	expect(await faultsOf(publisher)).toEqual([]);
	const { deeds } = words.audit;
	const told = ['begin-draft', 'send-for-review', 'publish', 'restore'] as const;
	for (const deed of [...told, 'send-back', 'discard', 'withdraw'] as const)
		await expect(
			publisher.getByRole('cell', { name: deeds[deed], exact: true }).first(),
		).toBeVisible();
	await expect(publisher.getByRole('cell', { name: 'Hanako' }).first()).toBeVisible();
	await expect(publisher.getByText('「制度が終わりました」')).toBeVisible();
	await publisher.getByLabel(words.audit.deed, { exact: true }).selectOption('withdraw');
	await publisher.getByRole('button', { name: words.audit.apply }).click();
	await expect(publisher.getByRole('row')).toHaveCount(2);
});

test('listings are found by words and by how they stand', async () => {
	await publisher.goto(`${site.origin}/ja/staff/programs`);
	await publisher.getByLabel(words.list.search, { exact: true }).fill('展示会出展補助');
	await publisher.getByLabel(words.list.state, { exact: true }).selectOption('withdrawn');
	await publisher.getByRole('button', { name: words.list.apply }).click();
	await expect(publisher.getByRole('status')).toHaveText(/^1件$/);
	await expect(publisher.getByRole('link', { name: /展示会/ }).first()).toBeVisible();
	await publisher.goto(`${site.origin}/ja/staff/programs?text=%E3%81%AA%E3%81%84%E3%82%88&page=7`);
	await expect(publisher.getByText(words.list.nothing)).toBeVisible();
	expect(await faultsOf(publisher)).toEqual([]);
});

test('an administrator lets one person publish alone, and takes that back', async ({ page }) => {
	await signInAs(page, site, 'admin');
	await page.goto(`${site.origin}/ja/staff/settings`);
	expect(await faultsOf(page)).toEqual([]);
	const { settings } = words;
	for (const value of ['not-required', 'required'] as const) {
		await page.getByLabel(settings['second-person'][value], { exact: true }).check();
		await send(page, 'save');
		await expect(page.getByText(settings.saved)).toBeVisible();
	}
});
