import { expect, test, type Browser, type Page } from '@playwright/test';
import listings from '../../src/lib/i18n/listings/ja.json' with { type: 'json' };
import updates from '../../src/lib/i18n/updates/ja.json' with { type: 'json' };
import { faultsOf } from '../support/axe';
import { signInAs, startStaffSite, type StaffSite } from '../support/staff-site';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

const words = updates.staff;
/** A grant of up to 100万円. */
const grant = 'alliance-exhibition-subsidy';
const own = 'ひとこと直して伝えます。';

let site: StaffSite;
let editor: Page;
let publisher: Page;

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

const listing = () => `${site.origin}/ja/staff/programs/${grant}`;
const desk = () => `${site.origin}/ja/staff/updates`;
const send = (page: Page, action: string) =>
	page.locator(`form[action="?/${action}"]`).getByRole('button').click();

/** Written by one, published by the other. */
async function publishField(field: string, value: string): Promise<void> {
	await editor.goto(listing());
	await send(editor, 'open');
	await editor.goto(`${listing()}/edit?field=${field}`);
	await editor.locator(`[name="${field}"]`).first().fill(value);
	await editor.locator('button[name=do][value=save]:not([aria-hidden])').first().click();
	await editor.goto(listing());
	await send(editor, 'send');
	await publisher.goto(listing());
	await send(publisher, 'publish');
	await expect(publisher.getByText(listings.done.publish, { exact: true })).toBeVisible();
}

const drafts = () => publisher.locator('form[action="?/accept"]');

test('a raised cap is published, and the draft of its update waits', async () => {
	await publishField('benefits.0.capYen', '7770000');
	await publisher.getByRole('link', { name: words.waits.link }).click();
	await expect(publisher).toHaveURL(desk());
	await expect(drafts().locator('[name=ja]')).toHaveValue(/上限が100万円から777万円に。/);
	await expect(drafts().locator('[name=en]')).toHaveValue(/¥7,770,000/);
	await publisher.getByText('変わったところ').click();
	await expect(publisher.getByText('777万円').first()).toBeVisible();
	expect(await faultsOf(publisher)).toEqual([]);
	const nothing = await fetch(`${site.origin}/ja/updates/feed.json`);
	expect(await nothing.text()).not.toContain('777万円');
});

test('what is too long is counted, and refused with all that was typed', async () => {
	const long = 'あ'.repeat(141);
	await drafts().locator('[name=ja]').fill(long);
	await expect(publisher.getByText('1文字多い')).toBeVisible();
	await drafts().locator('[name=en]').fill('');
	await drafts().getByRole('button').first().click();
	await expect(publisher.getByText(words.errors.heading)).toBeVisible();
	await expect(publisher.getByText('140文字までです。1文字多くなっています')).toBeVisible();
	await expect(publisher.getByText(words.errors.required)).toBeVisible();
	await expect(drafts().locator('[name=ja]')).toHaveValue(long);
	expect(await faultsOf(publisher)).toEqual([]);
});

test('reworded and accepted, it is public, with an address of its own', async () => {
	await publisher.goto(desk());
	const text = await drafts().locator('[name=ja]').inputValue();
	await drafts().locator('[name=ja]').fill(`${own}${text}`);
	await drafts().getByRole('button').first().click();
	await expect(publisher.getByText(words.done.accepted)).toBeVisible();
	await expect(publisher.getByText(words.noneText)).toBeVisible();
	for (const path of ['/ja/updates', '/ja/updates/feed.json', '/ja/updates/feed.atom'])
		await expect
			.poll(async () => (await fetch(site.origin + path)).text(), {
				intervals: [50],
				timeout: 15_000,
			})
			.toContain(own);
	await publisher.getByRole('link', { name: words.see }).click();
	await expect(publisher).toHaveURL(new RegExp(`/ja/updates/${grant}-revision-2$`));
	await expect(publisher.locator('main').getByText(own).first()).toBeVisible();
	const api = await fetch(`${site.origin}/api/v1/updates`);
	expect(await api.text()).toContain(own);
});

test('a cosmetic edit drafts nothing; another change is dropped', async () => {
	await publishField('description.ja', '言い回しだけを直しました。');
	await expect(publisher.getByText(words.waits.heading)).toHaveCount(0);
	await publishField('benefits.0.capYen', '8880000');
	await publisher.goto(desk());
	await publisher.getByRole('button', { name: words.drop }).click();
	await expect(publisher.getByText(words.done.dropped)).toBeVisible();
	await expect(drafts()).toHaveCount(0);
	const feed = await fetch(`${site.origin}/ja/updates/feed.json`);
	expect(await feed.text()).not.toContain('888万円');
});

test('an update is written by hand, and all of it is in the audit', async () => {
	const form = publisher.locator('form[action="?/write"]');
	await form.locator('[name=type]').selectOption('event');
	await form.getByRole('button').click();
	await expect(publisher.getByText(words.errors.heading)).toBeVisible();
	await expect(form.locator('[name=type]')).toHaveValue('event');
	await form.locator('[name=ja]').fill('相談会を開きます。');
	await form.locator('[name="ja-easy"]').fill('そうだんかいを ひらきます。');
	await form.locator('[name=en]').fill('Come and ask.');
	await form.getByRole('button').click();
	await publisher.getByRole('link', { name: words.see }).click();
	await expect(publisher.locator('main').getByText('相談会を開きます。').first()).toBeVisible();
	await publisher.goto(`${site.origin}/ja/staff/audit`);
	const { deeds } = listings.audit;
	for (const deed of ['accept-update', 'drop-update', 'write-update'] as const)
		await expect(publisher.getByRole('cell', { name: deeds[deed] })).toBeVisible();
});

test('an editor does not decide what the public is told', async () => {
	const answer = await editor.goto(desk());
	expect(answer?.status()).toBe(403);
	await editor.goto(listing());
	await expect(editor.getByText(words.waits.heading)).toHaveCount(0);
});
