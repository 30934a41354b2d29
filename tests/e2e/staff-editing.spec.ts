import { expect, test, type Page } from '@playwright/test';
import { languageCodes } from '../../src/lib/domain/codes';
import { sections } from '../../src/lib/domain/editing/form/sections';
import { faultsOf } from '../support/axe';
import { chooseKind, fieldOf, form, remove, save, type } from '../support/editing-form';
import { signInAs, startStaffSite, type StaffSite } from '../support/staff-site';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

let site: StaffSite;
test.beforeAll(async () => {
	site = await startStaffSite();
});
test.afterAll(() => site.stop());

const program = 'eco-subsidy-energy-saving';
const editPage = (section: string, language = 'ja') =>
	`${site.origin}/${language}/staff/programs/${program}/edit?section=${section}`;

async function open(page: Page, section: string): Promise<void> {
	await page.goto(`${site.origin}/ja/staff/programs/${program}`);
	const begin = page.locator('form[action="?/open"]').getByRole('button');
	if ((await begin.count()) > 0) await begin.click();
	await page.goto(editPage(section));
}

test('every page of the form is accessible, in every language, and as narrow as a phone', async ({
	page,
}) => {
	// Looks at some thirty pages.
	test.setTimeout(300_000);
	await signInAs(page, site, 'editor');
	await open(page, 'basics');
	for (const section of sections) {
		await page.goto(editPage(section));
		expect(await faultsOf(page), section).toEqual([]);
	}
	for (const language of languageCodes) {
		await page.goto(editPage('conditions', language));
		expect(await faultsOf(page), language).toEqual([]);
		await page.goto(`${site.origin}/${language}/staff/programs/new`);
		expect(await faultsOf(page), language).toEqual([]);
	}
	await page.setViewportSize({ width: 320, height: 640 });
	for (const section of sections) {
		await page.goto(editPage(section));
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width, section).toBe(320);
	}
});

test('characters are counted while somebody writes, as a reader counts', async ({ page }) => {
	await signInAs(page, site, 'editor');
	await open(page, 'words');
	const counter = page.locator('[data-counter="f-title-ja"]');
	await type(page, { 'title.ja': 'ｶﾞ👨‍👩‍👧漢字《かんじ》' });
	await expect(counter).toHaveText(form.count.replace('{{count}}', '4').replace('{{most}}', '60'));
	await type(page, { 'title.ja': 'あ'.repeat(61) });
	await expect(counter).toHaveAttribute('data-over', '');
	await save(page);
	await expect(counter).toHaveAttribute('data-over', '');
	await expect(fieldOf(page, 'title.ja')).toHaveValue('あ'.repeat(61));
});

test('a condition is built from lists and shown as visitors read it', async ({ page }) => {
	await signInAs(page, site, 'editor');
	await open(page, 'conditions');
	const count = Number(await fieldOf(page, 'criteria:count').inputValue());
	await page.locator('button[value="add:criteria"]').click();
	await expect(fieldOf(page, 'criteria:count')).toHaveValue(String(count + 1));
	const test = `criteria.${count}.test`;
	await fieldOf(page, `criteria.${count}.role`).selectOption('target');
	await chooseKind(page, test, 'employees');
	await type(page, { [`${test}.max`]: '２０人' });
	await save(page);
	await chooseKind(page, test, 'any');
	await expect(fieldOf(page, `${test}.any.0.max`)).toHaveValue('20');
	const said = page.locator(`[data-live="criterion-${count}"]`);
	await expect(said).toContainText('20人');
	await remove(page, `criteria.${count}`);
	await expect(fieldOf(page, 'criteria:count')).toHaveValue(String(count));
});

test('two people save different fields, and both are kept', async ({ page, browser }) => {
	await signInAs(page, site, 'editor', '山田 一郎');
	await open(page, 'words');
	const context = await browser.newContext();
	const other = await context.newPage();
	await signInAs(other, site, 'editor', '佐藤 次郎');
	await other.goto(editPage('words'));

	await type(page, { 'title.ja': '一郎の題' });
	await save(page);
	await type(other, { 'summary.ja': '次郎の説明' });
	await other.getByRole('button', { name: form.save, exact: true }).click();
	await expect(fieldOf(other, 'title.ja')).toHaveValue('一郎の題');
	await expect(fieldOf(other, 'summary.ja')).toHaveValue('次郎の説明');
	await context.close();
});
