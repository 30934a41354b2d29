import { expect, test } from '@playwright/test';
import words from '../../src/lib/i18n/drafts/ja.json' with { type: 'json' };
import { faultsOf } from '../support/axe';
import { importChanged } from '../support/changed-data';
import { fieldOf, save, type } from '../support/editing-form';
import { signInAs, startStaffSite, type StaffSite } from '../support/staff-site';

test.setTimeout(120_000);

let site: StaffSite;
test.beforeAll(async () => {
	site = await startStaffSite();
});
test.afterAll(() => site.stop());

const grant = 'alliance-exhibition-subsidy';
const { renewal, conflict } = words;

test('a draft and what an import has published meanwhile are brought together', async ({
	page,
}) => {
	const listing = `${site.origin}/ja/staff/programs/${grant}`;
	const edit = `${listing}/edit?section=words`;
	await signInAs(page, site, 'editor');
	await page.goto(listing);
	await page.locator('form[action="?/open"]').getByRole('button').click();
	await page.goto(`${listing}/conflict`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(conflict.nothing);
	await page.goto(edit);
	await type(page, { 'title.ja': '下書きの題名', 'description.ja': '下書きだけの説明です。' });
	await save(page);
	await page.goto(listing);
	await expect(page.getByText(renewal.banner)).toHaveCount(0);

	await importChanged(site.state, grant, (program) => ({
		...program,
		title: { ...program.title, ja: '公開された題名' },
		summary: { ...program.summary, ja: '公開だけの要約です。' },
	}));
	await expect
		.poll(async () => (await fetch(`${site.origin}/ja/programs/${grant}`)).text(), {
			timeout: 30_000,
		})
		.toContain('公開された題名');

	await page.goto(listing);
	await expect(page.getByRole('heading', { name: renewal.banner })).toBeVisible();
	expect(await faultsOf(page)).toEqual([]);
	await page.getByRole('link', { name: renewal.button }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(renewal.title);
	const choice = page.locator('fieldset').filter({ hasText: conflict.was });
	await expect(choice).toHaveCount(1);
	await expect(choice).toContainText('下書きの題名');
	await expect(choice).toContainText('公開された題名');
	await page.getByText(renewal.others, { exact: true }).click();
	await expect(page.getByText('公開だけの要約です。').first()).toBeVisible();
	expect(await faultsOf(page)).toEqual([]);
	await choice.getByRole('radio', { name: conflict.imported }).check();
	await page.getByRole('button', { name: renewal.save }).click();

	await expect(page).toHaveURL(/\/edit\?/);
	await page.goto(edit);
	await expect(fieldOf(page, 'title.ja')).toHaveValue('公開された題名');
	await expect(fieldOf(page, 'summary.ja')).toHaveValue('公開だけの要約です。');
	await expect(fieldOf(page, 'description.ja')).toHaveValue('下書きだけの説明です。');
	await page.goto(listing);
	await expect(page.getByText(renewal.banner)).toHaveCount(0);
});
