import { expect, type Locator, type Page } from '@playwright/test';
import { sections, type Section } from '../../src/lib/domain/editing/form/sections';
import words from '../../src/lib/i18n/editing/ja.json' with { type: 'json' };

const { form } = words;

/** A control of the editing form by the path of its field: `benefits.0.capYen`. */
export const fieldOf = (page: Page, path: string): Locator => page.locator(`[name="${path}"]`);

/** Presses a button of the form and waits for the page that follows. */
async function press(page: Page, button: Locator): Promise<void> {
	const answered = page.waitForResponse(
		(response) => response.request().method() === 'GET' && response.url().includes('/edit?'),
	);
	await button.click();
	await answered;
	await page.waitForLoadState();
}

export const save = (page: Page): Promise<void> =>
	press(page, page.getByRole('button', { name: form.save, exact: true }));

/** Saves on the way to another page of the form. */
export async function goTo(page: Page, section: Section): Promise<void> {
	await press(page, page.locator(`nav button[value="go:${section}"]`));
	await expect(page.locator('#form h2').first()).toHaveText(form.sections[section]);
}

/** Adds an item to a list. */
export const add = (page: Page, path: string): Promise<void> =>
	press(page, page.locator(`button[value="add:${path}"]`));

export const remove = (page: Page, path: string): Promise<void> =>
	press(page, page.locator(`button[value="remove:${path}"]`));

/** Chooses what a condition is about, or the form of a benefit. */
export async function chooseKind(page: Page, path: string, code: string): Promise<void> {
	await fieldOf(page, `${path}:kind`).selectOption(code);
	await press(page, page.locator(`[data-kind]:has([name="${path}:kind"]) button`));
}

/** Types into fields, by path. */
export async function type(page: Page, texts: Record<string, string>): Promise<void> {
	for (const [path, text] of Object.entries(texts)) await fieldOf(page, path).fill(text);
}

/** What is still to do, page by page of the form, as its menu says. */
export const stillToDo = (page: Page): Promise<string[]> =>
	page.locator('nav button[value^="go:"] .note').allInnerTexts();

export const nothingToDo: string[] = sections.map(() => form.done);

export { form };

const localized = (path: string, ja: string, easy: string, en: string): Record<string, string> => ({
	[`${path}.ja`]: ja,
	[`${path}.ja-easy`]: easy,
	[`${path}.en`]: en,
});

async function writeBasics(page: Page): Promise<void> {
	await page.locator('[name=goals][value=green]').check();
	await type(page, { fiscalYear: '令和８年度' });
	await goTo(page, 'sources');
	await add(page, 'sources');
	await type(page, {
		'sources.0.document': '令和8年度 お試し補助金 募集要領',
		'sources.0.locator': '1ページ',
		'sources.0.fiscalYear': '2026',
	});
	await fieldOf(page, 'sources.0.confidence').selectOption('official');
	await goTo(page, 'words');
	await type(page, {
		...localized(
			'title',
			'機械を買う費用の半分、最大50万円',
			'機械《きかい》を 買《か》う お金《かね》',
			'Half the cost of a machine',
		),
		...localized(
			'summary',
			'機械を買う会社に費用の半分を補助します。',
			'機械《きかい》の お金《かね》を 出《だ》します。',
			'Half the cost of a machine.',
		),
		'description.ja': '一行目です。\n二行目です。',
	});
	await goTo(page, 'money');
}

async function writeBenefit(page: Page): Promise<void> {
	await add(page, 'benefits');
	await chooseKind(page, 'benefits.0', 'grant');
	await type(page, {
		'benefits.0.label.ja': '機械の補助',
		'benefits.0.rate': '２分の１',
		'benefits.0.capYen': '５０万円',
	});
	await fieldOf(page, 'benefits.0.source').selectOption({ index: 1 });
	await goTo(page, 'conditions');
}

async function writeCondition(page: Page): Promise<void> {
	await fieldOf(page, 'criteriaCoverage').selectOption('main');
	await add(page, 'criteria');
	await fieldOf(page, 'criteria.0.role').selectOption('target');
	await chooseKind(page, 'criteria.0.test', 'place');
	await page.locator('[name="criteria.0.test.in"][value="in-city"]').check();
	await fieldOf(page, 'criteria.0.source').selectOption({ index: 1 });
	await goTo(page, 'periods');
}

async function writePeriod(page: Page): Promise<void> {
	await chooseKind(page, 'lifecycle', 'active');
	await fieldOf(page, 'lifecycle.availability').selectOption('periods');
	await add(page, 'periods');
	await type(page, { 'periods.0.fiscalYear': 'R8' });
	await fieldOf(page, 'periods.0.source').selectOption({ index: 1 });
	await add(page, 'periods.0.stages');
	await fieldOf(page, 'periods.0.stages.0.stage').selectOption('application');
	await type(page, { 'periods.0.stages.0.closes': '令和8年11月30日' });
	await goTo(page, 'apply');
}

/** Fills in all that a new program needs to be published, page by page, from the first. */
export async function writeProgram(page: Page): Promise<void> {
	await writeBasics(page);
	await writeBenefit(page);
	await writeCondition(page);
	await writePeriod(page);
	await add(page, 'organisers');
	await type(page, { 'organisers.0.name.ja': '産業の担当課' });
	await fieldOf(page, 'organisers.0.role').selectOption('runs');
	await save(page);
}
