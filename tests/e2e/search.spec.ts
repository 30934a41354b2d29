import {
	asShown,
	cardsOf,
	expect,
	filled,
	finder,
	test,
	titlesOf,
	totalOf,
	words,
} from '../support/site';

const { home, finder: finderWords } = words.ja;

test('from a trouble on the home page to the program that pays for it', async ({ page }) => {
	await page.goto('/ja');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(home.heading);
	await page.getByRole('searchbox', { name: home.searchLabel }).fill('防音工事');
	await page.getByRole('button', { name: home.searchButton }).click();
	await expect(page).toHaveURL(finder(`q=${encodeURIComponent('防音工事')}`));
	const first = cardsOf(page).first();
	await expect(first).toContainText('操業環境改善支援');
	await expect(first).toContainText('4分の3');
	await expect(first).toContainText('300万円');
	await expect(first).toContainText('10万円');
	await titlesOf(page).first().click();
	await expect(page).toHaveURL('/ja/programs/operating-environment-improvement');
	await expect(page.getByRole('main')).toContainText('300万円');
});

test('a goal on the home page is a filter of the finder', async ({ page }) => {
	await page.goto('/ja');
	const goals = page.getByRole('region', { name: home.goals }).or(page.locator('.goals'));
	const goal = goals.getByRole('link').first();
	const name = (await goal.innerText()).trim();
	await goal.click();
	await expect(page).toHaveURL(/\/ja\/programs\?goal=/);
	await expect(page.getByRole('link', { name: /を外す$/ })).toHaveCount(1);
	expect(name).not.toBe('');
	expect(await cardsOf(page).count()).toBeGreaterThan(0);
});

test('what others often ask leads to answers', async ({ page }) => {
	await page.goto('/ja');
	const examples = page.locator('.hero').getByRole('listitem').getByRole('link');
	expect(await examples.allInnerTexts()).toEqual(words.ja.examples.list);
	const [, second = ''] = words.ja.examples.list;
	await examples.nth(1).click();
	await expect(cardsOf(page).first()).toBeVisible();
	await expect(page.getByRole('searchbox')).toHaveValue(second);
});

test('how a question was understood is said, and a slip is mended', async ({ page }) => {
	await page.goto(finder('q=soundprof', 'en'));
	const understood = page.locator('#understood');
	await expect(understood).toContainText(filled(words.en.finder.mended, { query: 'soundproof' }));
	await expect(understood).toContainText(words.en.finder.understood);
	await expect(cardsOf(page).first()).toContainText('操業環境改善支援');
});

test('no answer is said plainly, with ways on that lead to answers', async ({ page }) => {
	await page.goto(finder('q=qwxzkvjq'));
	await expect(totalOf(page)).toHaveText(filled(finderWords.total_other, { count: 0 }));
	const nothing = page.getByRole('region', { name: finderWords.nothing.heading });
	await expect(nothing).toContainText('「qwxzkvjq」');
	await expect(nothing.getByRole('link', { name: /^0?\d[\d-]+\d$/ })).toHaveAttribute(
		'href',
		/^tel:/,
	);
	await nothing.getByRole('link', { name: words.ja.examples.list[0] ?? '' }).click();
	await expect(cardsOf(page).first()).toBeVisible();
});

test('filters that leave nothing can be dropped, and the counts are true', async ({ page }) => {
	await page.goto(finder('q=防音工事&kind=award&ward=不明'));
	const nothing = page.getByRole('region', { name: finderWords.nothing.heading });
	const drop = nothing.getByRole('listitem').getByRole('link').first();
	const count = Number(/（(\d+)件）/.exec(await drop.innerText())?.[1]);
	expect(count).toBeGreaterThan(0);
	await drop.click();
	await expect(totalOf(page)).toHaveText(filled(finderWords.total_other, { count }));
	await expect(page.getByRole('searchbox')).toHaveValue('防音工事');
});

test('what could not be read is named, and the rest is done', async ({ page }) => {
	await page.goto(finder('q=防音工事&kind=subsidy&kind=gift&page=-1&sort=luck'));
	const main = page.getByRole('main');
	await expect(main).toContainText(finderWords.errors.heading);
	await expect(main).toContainText('「支援の種類」に「gift」という選択肢はありません。');
	await expect(main).toContainText('「ページ」は1から1000までの数字です。');
	await expect(cardsOf(page).first()).toContainText('操業環境改善支援');
	await expect(page.getByRole('searchbox')).toHaveValue('防音工事');
});

test('a question that is too long is cut, said so, and still in the box', async ({ page }) => {
	await page.goto(finder(`q=${'騒音'.repeat(150)}`));
	await expect(page.getByRole('main')).toContainText(
		filled(finderWords.errors.tooLong, { most: 200 }),
	);
	await expect(page.getByRole('searchbox')).toHaveValue('騒音'.repeat(100));
});

test('the language switch keeps what was asked', async ({ page }) => {
	await page.goto(finder('q=noise&kind=subsidy', 'en'));
	const nav = page.getByRole('navigation', { name: words.en.language.switch });
	await nav.getByRole('link', { name: words.ja.language.name, exact: true }).click();
	await expect(page).toHaveURL(finder('q=noise&kind=subsidy'));
	await expect(page.getByRole('searchbox')).toHaveValue('noise');
	await expect(cardsOf(page).first()).toContainText('操業環境改善支援');
	const back = page.getByRole('navigation', { name: words.ja.language.switch });
	await back
		.getByRole('link')
		.filter({ hasText: asShown(words['ja-easy'].language.name) })
		.click();
	await expect(page).toHaveURL(finder('q=noise&kind=subsidy', 'ja-easy'));
	await expect(page.locator('#results ruby').first()).toBeVisible();
});
