import {
	cardsOf,
	choice,
	expect,
	filled,
	finder,
	test,
	titlesOf,
	totalOf,
	words,
} from '../support/site';

const { finder: finderWords, home } = words.ja;
const query = encodeURIComponent('防音工事');

test('everything from the home page to a program works', async ({ page }) => {
	await page.goto('/ja');
	await page.getByRole('searchbox', { name: home.searchLabel }).fill('防音工事');
	await page.getByRole('button', { name: home.searchButton }).click();
	await expect(cardsOf(page).first()).toContainText('操業環境改善支援');
	await titlesOf(page).first().click();
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	await expect(page.getByRole('main')).toContainText('4分の3');
});

test('filters and order take effect with the button', async ({ page }) => {
	await page.goto(finder(`q=${query}`));
	await choice(page, 'kind', 'subsidy').check();
	await choice(page, 'goal', 'site').check();
	await page.getByRole('button', { name: finderWords.apply }).click();
	await expect(page).toHaveURL(/kind=subsidy/);
	await expect(page).toHaveURL(/goal=site/);
	await expect(choice(page, 'kind', 'subsidy')).toBeChecked();
	await expect(cardsOf(page).first()).toContainText('操業環境改善支援');
	const shown = await cardsOf(page).count();
	await expect(totalOf(page)).toHaveText(filled(finderWords.total_other, { count: shown }));
});

test('a chip takes its filter away', async ({ page }) => {
	await page.goto(finder(`q=${query}&kind=subsidy&industry=E`));
	await page
		.getByRole('link', { name: /を外す$/ })
		.first()
		.click();
	await expect(page).toHaveURL(finder(`q=${query}&industry=E`));
	await expect(page.getByRole('link', { name: /を外す$/ })).toHaveCount(1);
});

test('the order can be chosen and sent', async ({ page }) => {
	await page.goto(finder('kind=subsidy'));
	await page.getByLabel(finderWords.sort).selectOption('amount');
	await page.getByRole('button', { name: finderWords.apply }).click();
	await expect(page).toHaveURL(/sort=amount/);
	await expect(page.getByLabel(finderWords.sort)).toHaveValue('amount');
});

test('pages follow one another', async ({ page }) => {
	await page.goto(finder('kind=subsidy'));
	const first = await cardsOf(page).first().innerText();
	await page.getByRole('link', { name: finderWords.next }).click();
	await expect(page).toHaveURL(finder('kind=subsidy&page=2'));
	expect(await cardsOf(page).first().innerText()).not.toBe(first);
});

test('folded parts can be opened', async ({ page }) => {
	await page.goto(finder());
	const wards = page.locator('details[data-fold=ward]');
	await wards.locator('summary').click();
	await expect(choice(page, 'ward', '高津区')).toBeVisible();
});
