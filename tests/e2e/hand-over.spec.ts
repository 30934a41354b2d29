import type { Browser } from '@playwright/test';
import { siteAddress } from '../support/address';
import {
	answering,
	facility,
	grant,
	keeping,
	keptWords,
	listed,
	loan,
	metalWorks,
	openLoan,
	shortlistLink,
	twelve,
} from '../support/kept';
import { expect, filled, test } from '../support/site';

const words = keptWords.ja;

/** Opens an address in a browser that knows nothing. */
async function elsewhere(browser: Browser, address: string) {
	const page = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
	const response = await page.goto(address);
	return { page, headers: response?.headers() ?? {} };
}

test('an address carries the programs to somebody else, and neither notes nor answers', async ({
	page,
	context,
	browser,
}) => {
	await keeping(context, { [grant]: '秘密のメモ', [openLoan]: '' });
	await answering(context, metalWorks);
	await page.goto('/ja/shortlist');
	const field = page.getByLabel(words.share.address);
	const address = await field.inputValue();
	expect(address).toBe(`${siteAddress()}/ja/shortlist?id=${grant}&id=${openLoan}`);
	await expect(page.getByLabel(words.share.tick)).not.toBeChecked();

	const { page: other } = await elsewhere(browser, address);
	await expect(other.getByRole('heading', { level: 1 })).toHaveText(
		filled(words.sent.heading_other, { count: 2 }),
	);
	await expect(other.getByText('秘密のメモ')).toHaveCount(0);
	await expect(other.getByText(words.sent.answers)).toHaveCount(0);
	await expect(other.getByLabel(words.note.label)).toHaveCount(0);
	await other.getByRole('button', { name: words.sent.keepAll }).click();
	await expect(other).toHaveURL('/ja/shortlist');
	await expect(shortlistLink(other)).toContainText('2');
	await other.context().close();
});

test('answers go along only when that is ticked, and say so on the other side', async ({
	page,
	context,
	browser,
}) => {
	await keeping(context, { [grant]: '' });
	await answering(context, metalWorks);
	await page.goto('/ja/shortlist');
	const tick = page.getByLabel(words.share.tick);
	await expect(tick).toHaveAccessibleDescription(/従業員12人.*費用 400万円/);
	await tick.check();
	await page.getByRole('button', { name: words.share.make }).click();
	await expect(page).toHaveURL(/send=answers#share$/);
	const address = await page.getByLabel(words.share.address).inputValue();
	const sent = new URL(address).searchParams.get('answers') ?? '';
	const answers: unknown = JSON.parse(Buffer.from(sent, 'base64url').toString());
	expect(answers).toEqual(metalWorks);
	await expect(page.getByText(words.share.hintAnswers)).toBeVisible();

	const { page: other, headers } = await elsewhere(browser, address);
	expect(headers['referrer-policy']).toBe('same-origin');
	expect(headers['x-robots-tag']).toBe('noindex');
	expect(headers['cache-control']).toContain('private');
	await expect(other.getByText(words.sent.answers)).toBeVisible();
	await expect(listed(other, grant)).toContainText('あなたの場合');
	await other.getByRole('button', { name: words.sent.take }).click();
	await expect(other).toHaveURL(`/ja/shortlist?id=${grant}`);
	await expect(listed(other, grant)).toContainText('あなたの場合');
	await other.context().close();
});

test('an address that names too much or nothing is read as far as it can be', async ({ page }) => {
	await page.goto(`/ja/shortlist?id=${grant}&id=${grant}&id=no-such-program&id=%3Cscript%3E`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		filled(words.sent.heading_other, { count: 1 }),
	);
	await expect(page.getByText('no-such-program')).toBeVisible();
	await expect(page.getByText('<script>')).toBeVisible();
	await page.goto(`/ja/shortlist?${[...twelve, openLoan].map((id) => `id=${id}`).join('&')}`);
	await expect(page.getByText(filled(words.surplus_other, { most: 12, count: 1 }))).toBeVisible();
	await page.goto('/ja/shortlist?id=no-such-program');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.sent.nothing);
	await page.goto(`/ja/shortlist?id=${grant}&answers=garbage`);
	await expect(page.getByText(words.sent.answers)).toHaveCount(0);
});

test('deadlines go into a calendar', async ({ page, context }) => {
	await keeping(context, { [grant]: '', [openLoan]: '' });
	await page.goto('/ja/shortlist');
	const link = page.getByRole('link', { name: words.actions.calendarAll });
	const download = page.waitForEvent('download');
	await link.click();
	expect((await download).suggestedFilename()).toBe('deadlines.ics');
	await page.goto(`/ja/programs/${openLoan}`);
	await expect(page.getByRole('link', { name: words.actions.calendar })).toHaveAttribute(
		'href',
		`/ja/programs/${openLoan}/deadlines.ics`,
	);
	await page.goto(`/ja/programs/${facility}`);
	await expect(page.getByRole('link', { name: words.actions.calendar })).toHaveCount(0);
});

test('with a script there are buttons to print and to copy', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await keeping(context, { [grant]: '', [loan]: '' });
	await page.goto('/ja/shortlist');
	await expect(page.getByText(words.actions.printHow)).toBeHidden();
	await page.evaluate(() => {
		window.print = () => document.body.setAttribute('data-printed', '');
	});
	await page.getByRole('button', { name: words.actions.print }).click();
	await expect(page.locator('body')).toHaveAttribute('data-printed', '');
	await page.getByRole('button', { name: words.share.copy }).click();
	await expect(page.getByText(words.share.copied)).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(`${siteAddress()}/ja/shortlist?id=${grant}&id=${loan}`);
});

test('on paper there are verdicts, notes and a code to read, and nothing to press', async ({
	page,
	context,
}) => {
	await keeping(context, { [grant]: '田中さんに電話', [loan]: '' });
	await answering(context, metalWorks);
	await page.goto('/ja/shortlist');
	await page.emulateMedia({ media: 'print' });
	const main = page.getByRole('main');
	await expect(main.getByRole('img', { name: /^QRコード/ }).first()).toBeVisible();
	await expect(main.getByText('田中さんに電話').first()).toBeVisible();
	await expect(main.getByText(/^印刷した日：/)).toBeVisible();
	await expect(listed(page, grant)).toContainText('あなたの場合');
	for (const control of await main.locator('button, input, textarea').all())
		await expect(control).toBeHidden();
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
