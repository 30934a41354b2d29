import { expect, test } from '@playwright/test';
import {
	add,
	fieldOf,
	form,
	goTo,
	nothingToDo,
	save,
	stillToDo,
	type,
	writeProgram,
} from '../support/editing-form';
import { signInAs, startStaffSite, type StaffSite } from '../support/staff-site';

test.setTimeout(120_000);

let site: StaffSite;
test.beforeAll(async () => {
	site = await startStaffSite();
});
test.afterAll(() => site.stop());

test('a program is written through the form alone, and can be published', async ({ page }) => {
	await signInAs(page, site, 'editor');
	await page.goto(`${site.origin}/ja/staff/programs/new`);
	await page.locator('[name=name]').fill('お試し補助金');
	const create = page.getByRole('button', { name: form.new.submit });
	await create.click();
	await expect(page.locator('[name=name]')).toHaveValue('お試し補助金');
	await page.locator('[name=kind]').selectOption('subsidy');
	await create.click();
	await expect(page.getByText(form.new.suggested)).toBeVisible();
	await expect(page.locator('[name=id]')).not.toHaveValue('');
	await page.locator('[name=id]').fill('Trial Grant');
	await create.click();
	await expect(page).toHaveURL(/\/ja\/staff\/programs\/trial-grant\/edit/);
	await expect(page.getByText(form.notice.created)).toBeVisible();

	await writeProgram(page);
	expect(await stillToDo(page)).toEqual(nothingToDo);
	await goTo(page, 'words');
	await expect(fieldOf(page, 'description.ja')).toHaveValue('一行目です。\n二行目です。');
	await goTo(page, 'periods');
	await expect(fieldOf(page, 'periods.0.stages.0.closes')).toHaveValue('2026-11-30');
	await expect(page.getByText('2026年11月30日（月）・令和8年').first()).toBeVisible();
});

test('what cannot be read stays as typed, with a message, and nothing is lost on the way', async ({
	page,
}) => {
	await signInAs(page, site, 'editor');
	await page.goto(`${site.origin}/ja/staff/programs/eco-subsidy-energy-saving`);
	await page.locator('form[action="?/open"]').getByRole('button').click();
	await goTo(page, 'money');
	await type(page, { 'benefits.0.capYen': '約50万くらい' });
	await add(page, 'benefits');
	await expect(page.getByText(form.notice.added)).toBeVisible();
	await expect(fieldOf(page, 'benefits.0.capYen')).toHaveValue('約50万くらい');
	await expect(page.getByText(form.reads.yen).first()).toBeVisible();
	await goTo(page, 'words');
	await goTo(page, 'money');
	await expect(fieldOf(page, 'benefits.0.capYen')).toHaveValue('約50万くらい');
	await fieldOf(page, 'benefits.0.capYen').fill('');
	await fieldOf(page, 'benefits.0.capYen:word').selectOption('unknown');
	await save(page);
	await expect(fieldOf(page, 'benefits.0.capYen:word')).toHaveValue('unknown');
	await type(page, { 'benefits.0.capYen': '７５万' });
	await save(page);
	await expect(fieldOf(page, 'benefits.0.capYen')).toHaveValue('750,000');
	await expect(fieldOf(page, 'benefits.0.capYen:word')).toHaveValue('');
});
