import type { Page } from '@playwright/test';
import { stepNames } from '../../src/lib/domain/business/steps';
import { faultsOf } from '../support/axe';
import {
	answeringAs,
	businessWords,
	buttonOf,
	goOn,
	headingOf,
	linkOf,
	machineShop,
	question,
	tick,
} from '../support/business-pages';
import {
	asShown,
	cardsOf,
	choice,
	expect,
	finder,
	languages,
	openFilters,
	test,
	totalOf,
} from '../support/site';

const japanese = businessWords.ja;
const program = (language: string) => `/${language}/programs/operating-environment-improvement`;

/** Every page that shows answers or asks for them, each with all that unfolds on it unfolded. */
const pagesIn = (language: (typeof languages)[number]): [string, string][] => [
	...stepNames.map((step): [string, string] => [`the question ${step}`, question(step, language)]),
	['the result', `/${language}/business`],
	['the finder', finder('sort=fit', language)],
	['a finder that hides all', finder('kind=award&goal=bcp&verdict=meets', language)],
	['a program', program(language)],
];

const unfoldAll = (page: Page) =>
	page.locator('main details').evaluateAll((all) => {
		for (const details of all) {
			details.removeAttribute('name');
			details.setAttribute('open', '');
		}
	});

for (const language of ['ja', 'en'] as const)
	for (const width of [360, 1280])
		for (const [name, path] of pagesIn(language))
			test(`axe finds nothing wrong with ${name} (${language}, ${width} px)`, async ({
				page,
				context,
			}) => {
				await page.setViewportSize({ width, height: 900 });
				await answeringAs(context, machineShop);
				await page.goto(path);
				await unfoldAll(page);
				expect(await faultsOf(page)).toEqual([]);
			});

test('axe finds nothing wrong with a question that was answered wrongly, or looked up', async ({
	page,
}) => {
	await page.goto(question('people'));
	await page.getByLabel(japanese.people.employees).fill('たくさん');
	await buttonOf(page, japanese.next).click();
	await expect(page.getByText(japanese.errors.heading)).toBeVisible();
	expect(await faultsOf(page)).toEqual([]);
	await page.goto(question('trade'));
	await page.getByLabel(japanese.trade.label).fill('パン屋');
	await buttonOf(page, japanese.next).click();
	await expect(page.getByRole('radio').first()).toBeChecked();
	expect(await faultsOf(page)).toEqual([]);
});

/** How far the page can be moved sideways. */
const overflow = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});

for (const language of languages)
	test(`at 320 pixels nothing moves sideways, all unfolded (${language})`, async ({
		page,
		context,
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await answeringAs(context, machineShop);
		for (const [name, path] of pagesIn(language)) {
			await page.goto(path);
			await unfoldAll(page);
			expect(await overflow(page), name).toBe(0);
		}
	});

test('with letters twice as large nothing is lost', async ({ page, context }) => {
	await answeringAs(context, machineShop);
	for (const width of [360, 1280])
		for (const [name, path] of pagesIn('ja')) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(path);
			await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
			await unfoldAll(page);
			expect(await overflow(page), `${name} at ${width}`).toBe(0);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		}
});

/** A small button reaches beyond what is seen of it. */
test('everything that can be touched is large enough', async ({ page, context }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await answeringAs(context, machineShop);
	for (const [name, path] of pagesIn('ja')) {
		await page.goto(path);
		await unfoldAll(page);
		const targets = page.locator(
			'main form button:not(.small), main summary, main form label:has(input), main input:not([type=hidden]):not([type=radio]):not([type=checkbox]), main select, #bar a, main .pill',
		);
		const small = await targets.evaluateAll((all) =>
			all
				.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
				.map((one) => one.outerHTML.slice(0, 120)),
		);
		expect(small, name).toEqual([]);
	}
});

test('two questions are answered by keys alone, and the focus can be seen', async ({ page }) => {
	const focusIs = (selector: string) =>
		page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
	async function tabTo(selector: string): Promise<void> {
		for (let pressed = 0; pressed < 60; pressed++) {
			await page.keyboard.press('Tab');
			if (await focusIs(selector)) {
				const shows = await page.evaluate(() => {
					const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(
						document.activeElement ?? document.body,
					);
					return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
				});
				expect(shows, selector).toBe(true);
				return;
			}
		}
		throw new Error(`${selector} was not reached`);
	}
	await page.goto('/ja/business');
	await tabTo('main a[href$="step=trade"]');
	await page.keyboard.press('Enter');
	await expect(headingOf(page, japanese.steps.trade.title)).toBeVisible();
	await tabTo('input[name=trade]');
	await page.keyboard.type('美容室');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('radio').first()).toBeChecked();
	await tabTo('input[name=industry]');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowUp');
	await expect(page.getByRole('radio').first()).toBeChecked();
	await tabTo('main form button:not([name])');
	await page.keyboard.press('Enter');
	await expect(headingOf(page, japanese.steps.people.title)).toBeVisible();
	await tabTo('input[name=entity]');
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('input[name=entity][value=sole]')).toBeChecked();
	await tabTo('input[name=employees]');
	await page.keyboard.type('3');
	await page.keyboard.press('Enter');
	await expect(headingOf(page, japanese.steps.place.title)).toBeVisible();
});

test.describe('the finder of somebody who has answered', () => {
	test('hides, sorts and takes filters in place, and the bar stays with the list', async ({
		page,
		context,
	}) => {
		await answeringAs(context, machineShop);
		await page.goto(finder());
		await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
		const hide = page.locator('#results a.clear').last();
		await hide.click();
		await expect(page).toHaveURL(finder('verdict=meets&verdict=unknown'));
		await expect(page.locator('#results article .fails')).toHaveCount(0);
		await page.locator('select[name=sort]').selectOption('benefit');
		await expect(page).toHaveURL(/sort=benefit/);
		await openFilters(page);
		await choice(page, 'goal', 'digital').check();
		await expect(page).toHaveURL(/goal=digital/);
		const asked = [...new URL(page.url()).searchParams].map(String).sort();
		const bar = page.locator('#bar');
		await bar.locator('summary').first().click();
		const plan = bar.locator('details.answer').last();
		await plan.locator('summary').first().click();
		await plan.getByLabel(japanese.plan.cost).fill('９００万円');
		expect(await page.locator('body[data-same-page]').count()).toBe(1);
		await plan.getByRole('button', { name: japanese.save }).click();
		await expect(page.locator('body[data-same-page]')).toHaveCount(0);
		await expect(bar).toContainText('900万円');
		expect([...new URL(page.url()).searchParams].map(String).sort()).toEqual(asked);
	});

	test('counts what the filters of verdicts leave', async ({ page, context }) => {
		await answeringAs(context, machineShop);
		await page.goto(finder());
		for (const [name, code] of [
			['verdict', 'unknown'],
			['goal', 'fund'],
		] as const) {
			await openFilters(page);
			const box = choice(page, name, code);
			const label = page.locator(`label[for="${await box.getAttribute('id')}"]`);
			const [count = ''] = (await label.innerText()).match(/\d+/) ?? [];
			expect(Number(count)).toBeGreaterThan(0);
			await box.check();
			await expect(totalOf(page)).toContainText(`${count}件`);
		}
	});

	test('says when its verdicts hide everything, and shows it again', async ({ page, context }) => {
		await answeringAs(context, { industry: 'A', location: { place: 'outside' } });
		await page.goto(finder('kind=subsidy&verdict=meets&industry=E'));
		const results = page.locator('#results');
		await expect(totalOf(page)).toContainText('0件');
		const drop = results.getByRole('link', { name: `「${japanese.verdict.meets}」を外す` });
		const [count = ''] = (await drop.first().innerText()).match(/\d+/) ?? [];
		await drop.first().click();
		await expect(totalOf(page)).toContainText(`${count}件`);
		await expect(page).toHaveURL(finder('kind=subsidy&industry=E'));
	});

	test('promises nothing to somebody without answers', async ({ page }) => {
		await page.goto(finder('verdict=meets&sort=fit'));
		const whole = await totalOf(page).innerText();
		await expect(page.locator('#results [data-in-place]')).toHaveCount(0);
		await page.goto(finder());
		expect(await totalOf(page).innerText()).toBe(whole);
	});
});

test('who deletes their answers does not find them again by going back', async ({ page }) => {
	await page.goto(question('people'));
	await page.getByLabel(japanese.people.employees).fill('4321');
	await goOn(page, 'ja', 'place');
	await page.goto(finder('kind=loan'));
	await expect(page.locator('#bar')).toContainText('従業員4321人');
	await page.goto('/ja/business');
	await expect(page.getByRole('main')).toContainText('従業員4321人');
	await buttonOf(page, japanese.forget).click();
	await expect(headingOf(page, japanese.heading)).toBeVisible();
	for (let back = 0; back < 5; back++) {
		await page.goBack();
		expect(await page.content()).not.toMatch(/4,?321/);
	}
});

test('going back shows each question with its answer, and forward the result', async ({ page }) => {
	await page.goto(question('people'));
	await tick(page, japanese.people.entities.sole);
	await page.getByLabel(japanese.people.employees).fill('3');
	await goOn(page, 'ja', 'place');
	await tick(page, japanese.place.short.outside === '市外' ? /にはない/ : /./);
	await goOn(page, 'ja', 'time');
	await page.goBack();
	await expect(headingOf(page, japanese.steps.place.title)).toBeVisible();
	await expect(page.locator('input[name=place][value=outside]')).toBeChecked();
	await page.goBack();
	await expect(page.getByLabel(japanese.people.employees)).toHaveValue('3');
	await expect(page.locator('input[name=entity][value=sole]')).toBeChecked();
	await page.goForward();
	await expect(page.locator('input[name=place][value=outside]')).toBeChecked();
	await goOn(page, 'ja', 'time');
});

test('two windows add to the same answers', async ({ page, context }) => {
	const other = await context.newPage();
	await page.goto(question('people'));
	await other.goto(question('time'));
	await page.getByLabel(japanese.people.employees).fill('7');
	await goOn(page, 'ja', 'place');
	await other.getByLabel(japanese.errors.fields.startedYear).fill('2020');
	await goOn(other, 'ja', 'standing');
	await page.goto('/ja/business');
	const main = page.getByRole('main');
	await expect(main).toContainText('従業員7人');
	await expect(main).toContainText('2020年に開始');
	await other.goto('/ja/business');
	await buttonOf(other, japanese.forget).click();
	await page.reload();
	await expect(headingOf(page, japanese.heading)).toBeVisible();
	await other.close();
});

test('numbers on the result are the numbers behind its links', async ({ page, context }) => {
	await answeringAs(context, machineShop);
	for (const message of [japanese.result.more_other, japanese.result.moreUnknown_other]) {
		await page.goto('/ja/business');
		const [before = ''] = asShown(message).split('{{count}}');
		const link = linkOf(page.getByRole('main'), before);
		const [count = ''] = (await link.innerText()).match(/\d+/) ?? [];
		await link.click();
		await expect(totalOf(page)).toContainText(`${count}件`);
		await expect(cardsOf(page).first().locator('.own')).toBeVisible();
	}
});

test('pages with answers are there in a moment', async ({ page, context }) => {
	await answeringAs(context, machineShop);
	const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join();
	for (const path of ['/ja/business', finder('sort=fit'), program('ja')]) {
		let quickest = Infinity;
		for (let round = 0; round < 8; round++) {
			const started = performance.now();
			const response = await page.request.get(path, { headers: { cookie } });
			expect(response.status()).toBe(200);
			quickest = Math.min(quickest, performance.now() - started);
		}
		expect(quickest, path).toBeLessThan(100);
	}
});
