import { siteAddress } from '../support/address';
import { faultsOf } from '../support/axe';
import {
	answering,
	answersText,
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
import { asShown, cardsOf, expect, filled, finder, languages, test } from '../support/site';

const words = keptWords.ja;
const button = (name: string) => ({ name: new RegExp(`^${name}`) });

for (const language of ['ja', 'en'] as const)
	test(`a program is kept where one stands, and stands on the list (${language})`, async ({
		page,
	}) => {
		const { button: own } = keptWords[language];
		const address = finder('q=防音工事&kind=subsidy', language);
		await page.goto(address);
		const card = cardsOf(page).first();
		const title = await card.getByRole('heading').innerText();
		await card.getByRole('button', button(own.keep)).click();
		await expect(page).toHaveURL(/防音工事|%E9%98%B2/);
		await expect(page).toHaveURL(/kind=subsidy#keep-/);
		await expect(card.getByText(own.kept, { exact: true })).toBeInViewport();
		await expect(shortlistLink(page)).toContainText('1');
		await shortlistLink(page).click();
		await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
		await page.goto(address);
		await card.getByRole('button', button(own.remove)).click();
		await expect(card.getByRole('button', button(own.keep))).toBeInViewport();
		await expect(shortlistLink(page)).not.toContainText('1');
	});

test('filters that took effect in place are still there after keeping', async ({ page }) => {
	await page.goto(finder('q=融資'));
	await page.locator('input[name=kind][value=loan]').check();
	await expect(page).toHaveURL(/kind=loan/);
	await cardsOf(page).first().getByRole('button', button(words.button.keep)).click();
	await expect(page).toHaveURL(/kind=loan.*#keep-/);
});

test('what is kept is in this browser only, where no script can read it', async ({
	page,
	context,
}) => {
	await page.goto(`/ja/programs/${grant}`);
	await page.getByRole('button', button(words.button.keep)).first().click();
	const [cookie] = (await context.cookies()).filter(({ name }) => name.startsWith('keep-'));
	expect(cookie).toMatchObject({
		name: `keep-${grant}`,
		value: '',
		path: '/',
		httpOnly: true,
		sameSite: 'Lax',
	});
	const days = ((cookie?.expires ?? 0) - Date.now() / 1000) / 86_400;
	expect(Math.round(days)).toBe(180);
});

test('nobody sees what somebody else has kept', async ({ page, context, browser }) => {
	const path = `/ja/programs/${facility}`;
	const other = await browser.newPage({ baseURL: siteAddress() });
	await other.goto(path);
	await keeping(context, { [facility]: '' });
	await page.goto(path);
	await expect(shortlistLink(page)).toContainText('1');
	await expect(page.getByText(words.button.kept, { exact: true })).toBeVisible();
	await other.reload();
	await expect(shortlistLink(other)).toHaveText(words.title);
	await expect(other.getByText(words.button.kept, { exact: true })).toHaveCount(0);
	await other.close();
});

test('a note is written, read and mended', async ({ page, context }) => {
	await keeping(context, { [grant]: '', [loan]: '' });
	await page.goto('/ja/shortlist');
	const card = listed(page, grant);
	await card.getByText(words.note.write).click();
	await card.getByLabel(words.note.label).fill('見積もりを2社から\n田中さんに電話');
	await card.getByRole('button', button(words.note.save)).click();
	await expect(card.getByRole('status')).toHaveText(words.note.saved);
	await page.goto('/ja/shortlist');
	await expect(card.getByText('田中さんに電話').first()).toBeVisible();

	await card.getByText(words.note.change).click();
	await card.getByLabel(words.note.label).fill('長'.repeat(141));
	await card.getByRole('button', button(words.note.save)).click();
	const field = card.getByLabel(words.note.label);
	await expect(field).toHaveValue('長'.repeat(141));
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(card.getByText(filled(words.note.tooLong, { most: 140, count: 141 }))).toBeVisible();
	await page.goto('/ja/shortlist');
	await expect(card.getByText('田中さんに電話').first()).toBeVisible();
});

test('a note that went with its program comes back with it', async ({ page, context }) => {
	await keeping(context, { [grant]: '田中さんに電話' });
	await page.goto(`/ja/programs/${grant}`);
	await page.getByRole('button', button(words.button.remove)).first().click();
	await expect(page.getByText(words.removed.text)).toBeVisible();
	await page.getByRole('button', button(words.removed.undo)).click();
	await expect(listed(page, grant).getByText('田中さんに電話').first()).toBeVisible();
});

test('a full list says so, and keeps what was there', async ({ page, context }) => {
	await keeping(context, Object.fromEntries(twelve.map((id) => [id, ''])));
	await page.goto(`/ja/programs/${openLoan}`);
	await page.getByRole('button', button(words.button.keep)).first().click();
	await expect(page.getByText(filled(words.full.heading, { most: 12 }))).toBeVisible();
	await expect(listed(page, openLoan)).toHaveCount(0);
	await listed(page, 'airbic').getByRole('button', button(words.button.remove)).click();
	await page.goto(`/ja/programs/${openLoan}`);
	await page.getByRole('button', button(words.button.keep)).first().click();
	await expect(page.getByText(words.button.kept, { exact: true })).toBeVisible();
});

test('all of it can be deleted', async ({ page, context }) => {
	await keeping(context, { [grant]: 'メモ', [loan]: '' });
	await page.goto('/ja/shortlist');
	await page.locator('summary', { hasText: words.clear.summary }).click();
	await page.getByRole('button', { name: words.clear.button }).click();
	await expect(page.getByText(words.clear.done)).toBeVisible();
	await expect(page.getByText(words.empty.heading)).toBeVisible();
	expect((await context.cookies()).filter(({ name }) => name.startsWith('keep-'))).toEqual([]);
});

test('for those who have answered the list says what fits, why and how much', async ({
	page,
	context,
}) => {
	await keeping(context, { [grant]: '', [loan]: '' });
	await page.goto('/ja/shortlist');
	await expect(page.getByText(words.invite.text)).toBeVisible();
	await answering(context, metalWorks);
	await page.reload();
	await expect(page.getByText(words.invite.text)).toHaveCount(0);
	await expect(listed(page, grant)).toContainText(/合います|使えるかも|合いません/);
	await expect(listed(page, grant)).toContainText('あなたの場合');
	await expect(listed(page, grant).getByRole('link', { name: '044-548-4141' })).toBeVisible();
});

for (const language of languages)
	test(`axe finds nothing wrong with a list, whatever was done to it (${language})`, async ({
		page,
		context,
	}) => {
		await keeping(context, { [grant]: 'メモ', [loan]: '', [openLoan]: '' });
		await answering(context, metalWorks);
		await page.goto(`/${language}/shortlist`);
		expect(await faultsOf(page)).toEqual([]);
		const card = listed(page, loan);
		await card.locator('summary').click();
		await card.locator('textarea').fill('あ'.repeat(200));
		await card.locator('form button').first().click();
		await expect(card.locator('textarea')).toHaveAttribute('aria-invalid', 'true');
		expect(await faultsOf(page)).toEqual([]);
		await card.locator('form[action="?/remove"] button').click();
		const { heading } = keptWords[language].removed;
		await expect(page.getByRole('status').first()).toContainText(
			asShown(heading).split('{{title}}')[1] ?? '',
		);
		expect(await faultsOf(page)).toEqual([]);
		await page.goto(`/${language}/shortlist?id=${loan}&answers=${answersText(metalWorks)}`);
		expect(await faultsOf(page)).toEqual([]);
		await page.goto(`/${language}/programs/${grant}?send=answers`);
		expect(await faultsOf(page)).toEqual([]);
	});

test('on a narrow phone nothing of a list moves sideways', async ({ page, context }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await keeping(context, { [grant]: 'https://example.jp/'.repeat(7), [openLoan]: '' });
	await answering(context, metalWorks);
	for (const language of languages) {
		await page.goto(`/${language}/shortlist?send=answers`);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width, language).toBe(320);
	}
});
