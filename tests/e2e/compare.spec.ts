import type { Page } from '@playwright/test';
import { faultsOf } from '../support/axe';
import {
	answering,
	answersText,
	facility,
	grant,
	keeping,
	keptWords,
	loan,
	metalWorks,
	openLoan,
} from '../support/kept';
import { expect, filled, finder, cardsOf, languages, test } from '../support/site';

const words = keptWords.ja.compare;
const two = `/ja/compare?id=${grant}&id=${loan}`;

const row = (page: Page, term: string) =>
	page
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${term}`) }) });

for (const language of ['ja', 'en'] as const)
	test(`from a card one adds programs until they stand side by side (${language})`, async ({
		page,
	}) => {
		const { button, compare } = keptWords[language];
		await page.goto(finder('q=防音工事', language));
		await cardsOf(page)
			.filter({ has: page.locator(`#keep-${grant}`) })
			.getByRole('link', { name: new RegExp(`^${button.compare}`) })
			.click();
		await expect(page).toHaveURL(`/${language}/compare?id=${grant}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(compare.headingOne);
		await page.getByLabel(compare.find).fill(language === 'ja' ? '小口零細' : 'small loan');
		await page.getByRole('button', { name: compare.findButton }).click();
		await page.locator(`input[name=id][value=${loan}]`).check();
		await page.getByRole('button', { name: compare.addThis, exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`id=${grant}&id=${loan}$`));
		await expect(page.getByRole('columnheader')).toHaveCount(3);
		await page
			.getByRole('link', { name: new RegExp(`^${compare.drop}`) })
			.first()
			.click();
		await expect(page).toHaveURL(`/${language}/compare?id=${loan}`);
	});

test('rows that differ say so in words, and can be seen alone', async ({ page }) => {
	await page.goto(`/ja/compare?id=${loan}&id=early-stage-loan`);
	await expect(row(page, words.rows.kind).getByRole('rowheader')).toContainText(words.same);
	await expect(row(page, words.rows.who).getByRole('rowheader')).toContainText(words.differs);
	const all = await page.getByRole('row').count();
	await page.getByRole('link', { name: words.onlyDifferences }).click();
	await expect(row(page, words.rows.kind)).toHaveCount(0);
	await expect(row(page, words.rows.who)).toBeVisible();
	expect(await page.getByRole('row').count()).toBeLessThan(all);
	await expect(page.getByText(/かくしています/)).toBeVisible();
	await page.getByRole('link', { name: words.everything }).click();
	await expect(page.getByRole('row')).toHaveCount(all);
});

test('what both say stands in its row, and what one has not is not made up', async ({ page }) => {
	await page.goto(two);
	await expect(row(page, '出る割合').getByRole('cell')).toHaveText([/4分の3/, /ありません/]);
	await expect(row(page, '借りられる額').getByRole('cell')).toHaveText([/ありません/, /2,000万円/]);
	await expect(row(page, words.rows.contact)).toContainText('044-548-4141');
	await expect(page.getByRole('rowheader', { name: words.rows.verdict })).toHaveCount(0);
});

test('for those who have answered each has its verdict, reason and amount', async ({
	page,
	context,
}) => {
	await answering(context, metalWorks);
	await page.goto(two);
	await expect(row(page, words.rows.verdict).getByRole('cell')).toHaveText([
		/合います|使えるかも|合いません/,
		/合います|使えるかも|合いません/,
	]);
	await expect(row(page, 'もらえるお金').getByRole('cell').first()).toContainText('300万円');
	const cost = page.getByLabel('かかる費用');
	await expect(cost).toHaveValue('');
	await expect(cost).toHaveAccessibleDescription(/空のままなら、答えた費用で計算します/);
});

test('two loans are reckoned for figures that are typed once', async ({ page }) => {
	await page.goto(`/ja/compare?id=${loan}&id=early-stage-loan&only=differences`);
	await page.locator('#figures summary').click();
	await page.getByLabel('借りたい額').fill('５００万円');
	await page.getByLabel('年', { exact: true }).fill('5');
	await page.getByLabel(/^利率/).fill('2');
	await page.getByRole('button', { name: '計算する' }).click();
	await expect(page).toHaveURL(/only=differences/);
	await expect(page.getByLabel('借りたい額')).toHaveValue('５００万円');
	await page.getByRole('link', { name: words.everything }).click();
	await expect(page).toHaveURL(/borrow=/);
	await expect(row(page, '毎月の返済').getByRole('cell')).toHaveText([
		/\d万[\d,]+円/,
		/\d万[\d,]+円/,
	]);
	await expect(row(page, '利息の合計')).toBeVisible();

	await page.getByLabel('借りたい額').fill('百万円');
	await page.getByRole('button', { name: '計算する' }).click();
	await expect(page.getByLabel('借りたい額')).toHaveAttribute('aria-invalid', 'true');
	await expect(page.getByLabel('借りたい額')).toHaveValue('百万円');
	await expect(page.getByRole('columnheader')).toHaveCount(3);
});

test('four stand side by side; more, fewer and others are said', async ({ page }) => {
	const four = [grant, loan, openLoan, facility];
	const address = (ids: string[]) => `/ja/compare?${ids.map((id) => `id=${id}`).join('&')}`;
	await page.goto(address([...four, 'airbic', 'no-such-program', grant]));
	await expect(page.getByRole('columnheader')).toHaveCount(5);
	await expect(
		page.getByText(filled(keptWords.ja.surplus_other, { most: 4, count: 1 })),
	).toBeVisible();
	await expect(page.getByText('no-such-program')).toBeVisible();
	await expect(page.getByText(filled(words.complete, { most: 4 }))).toBeVisible();
	await page.goto('/ja/compare');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.headingNone);
	await expect(page.getByRole('table')).toHaveCount(0);
});

test('kept programs are offered, and the chosen ones are compared', async ({ page, context }) => {
	await keeping(context, { [grant]: '', [loan]: '', [openLoan]: '', [facility]: '' });
	await page.goto('/ja/shortlist');
	for (const id of [loan, facility]) await page.locator(`#compare-${id}`).check();
	await page.getByRole('button', { name: keptWords.ja.actions.compareChosen }).click();
	await expect(page).toHaveURL(`/ja/compare?id=${loan}&id=${facility}`);
	const kept = page.getByRole('group', { name: words.fromKept });
	await expect(kept.getByRole('checkbox')).toHaveCount(2);
});

test('an address with answers shows their verdicts, and hands them over', async ({ page }) => {
	await page.goto(`${two}&answers=${answersText(metalWorks)}`);
	await expect(page.getByText(keptWords.ja.sent.answers)).toBeVisible();
	await expect(row(page, words.rows.verdict)).toBeVisible();
	const column = page.getByRole('columnheader').nth(1).getByRole('link');
	await expect(column).toHaveAttribute('href', /answers=/);
	await page.getByRole('button', { name: keptWords.ja.sent.take }).click();
	await expect(page).toHaveURL(two);
	await expect(row(page, words.rows.verdict)).toBeVisible();
});

test('on a phone each question stands above its answers', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(two);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	const cells = row(page, words.rows.who).getByRole('cell');
	const [first, second] = await Promise.all([
		cells.nth(0).boundingBox(),
		cells.nth(1).boundingBox(),
	]);
	expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0));
	expect(first?.width).toBeGreaterThan(250);
	await expect(cells.first().locator('.which')).toBeVisible();
});

test('on a desk the names of rows and programs stay in sight', async ({ page }) => {
	await page.goto(`/ja/compare?id=${grant}&id=${loan}&id=${openLoan}`);
	await row(page, words.rows.year).scrollIntoViewIfNeeded();
	await expect(page.getByRole('columnheader').nth(1)).toBeInViewport();
	await page.setViewportSize({ width: 800, height: 740 });
	await page.getByRole('region', { name: words.caption }).evaluate((region) => {
		region.scrollLeft = 400;
	});
	const header = row(page, words.rows.who).getByRole('rowheader');
	expect((await header.boundingBox())?.x).toBeGreaterThanOrEqual(0);
});

test('on paper all programs stand on the sheet, with a code to read', async ({ page }) => {
	await page.goto(`/ja/compare?id=${grant}&id=${loan}&id=${openLoan}&id=${facility}`);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('img', { name: /^QRコード/ }).first()).toBeVisible();
	for (const control of await page.getByRole('main').locator('button, input').all())
		await expect(control).toBeHidden();
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const sheets = pdf.match(/\/MediaBox\s*\[[^\]]*\]/g) ?? [];
	expect(new Set(sheets).size).toBe(1);
	expect(sheets[0]).toMatch(/\[0 0 841[\d.]* 59[45]/);
	expect(sheets.length).toBeLessThanOrEqual(6);
});

for (const language of languages)
	test(`axe finds nothing wrong with a comparison with answers and figures (${language})`, async ({
		page,
		context,
	}) => {
		await answering(context, metalWorks);
		await keeping(context, { [grant]: '', [facility]: '' });
		const query = `id=${grant}&id=${loan}&id=${openLoan}&borrow=500万&years=5&find=loan`;
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(`/${language}/compare?${query}`);
			expect(await faultsOf(page)).toEqual([]);
		}
	});
