import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import editing from '../../src/lib/i18n/editing/ja.json' with { type: 'json' };
import words from '../../src/lib/i18n/drafts/ja.json' with { type: 'json' };
import { faultsOf } from '../support/axe';
import { grant } from '../support/kept';
import { signInAs, startStaffSite, type StaffSite } from '../support/staff-site';

test.describe.configure({ mode: 'serial' });
test.setTimeout(90_000);

let site: StaffSite;
test.beforeAll(async () => {
	site = await startStaffSite();
});
test.afterAll(() => site.stop());

type State = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>;
const states = new Map<string, State>();

/** A page of somebody who writes listings, in a browser of their own. */
async function pageOf(browser: Browser, name: string, javaScriptEnabled = true): Promise<Page> {
	if (!states.has(name)) {
		const first = await (await browser.newContext()).newPage();
		await signInAs(first, site, 'editor', name);
		states.set(name, await first.context().storageState());
		await first.context().close();
	}
	const storageState = states.get(name);
	const context = await browser.newContext({
		javaScriptEnabled,
		...(storageState ? { storageState } : {}),
	});
	return context.newPage();
}

const listing = () => `${site.origin}/ja/staff/programs/${grant}`;
const form = (section: string) => `${listing()}/edit?section=${section}`;
const title = (page: Page) => page.locator('[name="title.ja"]');
const summary = (page: Page) => page.locator('[name="summary.ja"]');
const status = (page: Page) => page.locator('[data-autosave-status]');
const saveButton = (page: Page) =>
	page.locator('form[data-editing]').getByRole('button', { name: editing.form.save, exact: true });

/** Writes into a field and waits until that was saved by itself. */
async function write(field: Locator, text: string): Promise<void> {
	const page = field.page();
	const version = page.locator('form[data-editing] [name=version]');
	const before = await version.inputValue();
	await field.fill(text);
	await expect(version).not.toHaveValue(before);
	await expect(status(page)).toContainText(words.autosave.saved);
}

/** Hana and Jiro, both with the same page of the form of one draft before them. */
async function bothWriting(browser: Browser, javaScriptEnabled = true): Promise<[Page, Page]> {
	const [hana, jiro] = [
		await pageOf(browser, 'Hana', javaScriptEnabled),
		await pageOf(browser, 'Jiro', javaScriptEnabled),
	];
	await hana.goto(listing());
	const open = hana.locator('form[action*="?/open"]').getByRole('button');
	if ((await open.count()) > 0) await open.first().click();
	for (const page of [hana, jiro]) {
		await page.goto(form('words'));
		await expect(title(page)).not.toHaveValue('');
	}
	return [hana, jiro];
}

const close = (...pages: Page[]) => Promise.all(pages.map((page) => page.context().close()));

test('who opens a draft sees who else has it open', async ({ browser }) => {
	const [hana, jiro] = await bothWriting(browser);
	await expect(jiro.locator('[data-others]')).toContainText('Hanaさんも今ひらいています');
	await hana.reload();
	await expect(hana.locator('[data-others]')).toContainText('Jiroさんも今ひらいています');
	await expect(hana.locator('[data-others]')).not.toContainText('Hana');
	expect(await faultsOf(hana)).toEqual([]);
	await close(hana, jiro);
});

test('what is written is saved by itself and still there after leaving', async ({ browser }) => {
	const [hana, jiro] = await bothWriting(browser);
	await write(title(hana), '自動で残る題名');
	await hana.reload();
	await expect(title(hana)).toHaveValue('自動で残る題名');

	// Written a moment before the page goes.
	await title(hana).fill('閉じる直前の題名');
	await hana.goto(listing());
	await hana.goto(form('words'));
	await expect(title(hana)).toHaveValue('閉じる直前の題名');
	await close(hana, jiro);
});

test('while there is no connection nothing is lost, and it is saved as soon as there is', async ({
	browser,
}) => {
	const [hana, jiro] = await bothWriting(browser);
	await hana.context().setOffline(true);
	await title(hana).fill('つながらない間の題名');
	await expect(status(hana)).toContainText(words.autosave.failed);
	await hana.context().setOffline(false);
	await expect(status(hana)).toContainText(words.autosave.saved);
	await hana.reload();
	await expect(title(hana)).toHaveValue('つながらない間の題名');
	await close(hana, jiro);
});

test('what two people write in different fields is saved together', async ({ browser }) => {
	const [hana, jiro] = await bothWriting(browser);
	await write(title(hana), '花の題名');
	await write(summary(jiro), '次郎の説明');
	await expect(status(jiro)).toContainText('Hanaさんの変更もいっしょに保存しました');
	// Hana's words have come into Jiro's form, and his own stay.
	await expect(title(jiro)).toHaveValue('花の題名');
	await expect(summary(jiro)).toHaveValue('次郎の説明');
	await write(summary(jiro), '次郎の次の説明');
	await expect(status(jiro)).toHaveText(new RegExp(`^${words.autosave.saved} \\d\\d:\\d\\d$`));
	await hana.reload();
	await expect(title(hana)).toHaveValue('花の題名');
	await expect(summary(hana)).toHaveValue('次郎の次の説明');
	await close(hana, jiro);
});

test('where both write in the same field, the later chooses, field by field', async ({
	browser,
}) => {
	const [hana, jiro] = await bothWriting(browser);
	await write(title(hana), '花のもう一つの題名');
	await title(jiro).fill('次郎の題名');
	await expect(status(jiro)).toHaveText(words.autosave.conflict);
	await expect(title(jiro)).toHaveValue('次郎の題名');

	await saveButton(jiro).click();
	await expect(jiro.getByRole('heading', { level: 1 })).toHaveText(words.conflict.title);
	const field = jiro.locator('fieldset').filter({ hasText: words.conflict.was });
	await expect(field).toHaveCount(1);
	await expect(field).toContainText('花のもう一つの題名');
	await expect(field).toContainText('次郎の題名');
	expect(await faultsOf(jiro)).toEqual([]);

	// Nothing is chosen for anybody; and Hana goes on meanwhile.
	await write(title(hana), '花の三つ目の題名');
	await field.getByRole('radio').first().check();
	await jiro.getByRole('button', { name: words.conflict.save }).click();
	await expect(jiro.getByRole('alert')).toContainText(words.conflict.again);
	await expect(field).toContainText('花の三つ目の題名');
	await expect(field.getByRole('radio').first()).toBeChecked();
	await jiro.getByRole('button', { name: words.conflict.save }).click();
	await expect(title(jiro)).toHaveValue('次郎の題名');
	await close(hana, jiro);
});

test('the preview shows the draft in three languages, beside the form as well', async ({
	browser,
}) => {
	const hana = await pageOf(browser, 'Hana');
	for (const [language, text] of [
		['ja', '正式な名前'],
		['ja-easy', 'くわしい'],
		['en', 'Official name'],
	] as const) {
		await hana.goto(`${listing()}/preview?in=${language}`);
		await expect(hana.locator('#page')).toContainText(text);
		await expect(hana.locator('#page [lang]').first()).toHaveAttribute(
			'lang',
			language === 'en' ? 'en' : 'ja',
		);
		expect(await faultsOf(hana)).toEqual([]);
	}

	await hana.goto(form('words'));
	const panel = hana.locator('[data-preview-view]');
	await title(hana).fill('横に出る題名');
	await expect(panel.getByRole('heading', { level: 1 })).toHaveText('横に出る題名');
	await title(hana).fill('');
	await expect(panel.getByRole('heading', { level: 1 })).toHaveText(words.blanks.title);
	await panel.page().locator('a[data-language=en]').click();
	await expect(panel).toContainText('Official name');
	expect(await faultsOf(hana)).toEqual([]);
	await write(title(hana), '横に出る題名');
	await close(hana);
});

test('without a script the same: saving, the conflict and the choice', async ({ browser }) => {
	const [hana, jiro] = await bothWriting(browser, false);
	await title(hana).fill('花、スクリプトなし');
	await saveButton(hana).click();
	await expect(title(hana)).toHaveValue('花、スクリプトなし');
	await title(jiro).fill('次郎、スクリプトなし');
	await summary(jiro).fill('次郎だけが書いた説明');
	await saveButton(jiro).click();
	await expect(jiro.getByRole('heading', { level: 1 })).toHaveText(words.conflict.title);
	await jiro.getByRole('button', { name: words.conflict.allTheirs }).click();
	await expect(title(jiro)).toHaveValue('花、スクリプトなし');
	await expect(summary(jiro)).toHaveValue('次郎だけが書いた説明');
	await close(hana, jiro);
});
