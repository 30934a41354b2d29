import type { Page } from '@playwright/test';
import type { Language } from '../../src/lib/domain/codes';
import { stepNames } from '../../src/lib/domain/business/steps';
import {
	answeringAs,
	boxOf,
	businessWords,
	buttonOf,
	fill,
	goOn,
	headingOf,
	linkOf,
	machineShop,
	numberIn,
	question,
	tick,
} from '../support/business-pages';
import { asShown, cardsOf, expect, finder, languages, test, totalOf } from '../support/site';

const japanese = businessWords.ja;

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

interface Said {
	trade: string;
	employees: string;
	capital: string;
	year: string;
	cost: string;
	purpose: RegExp;
	/** What an amount of money looks like. */
	money: RegExp;
}

/** What a baker types who has never heard of an industrial classification. */
const baker: Record<Language, Said> = {
	ja: {
		trade: 'パン屋',
		employees: '５人',
		capital: '３００万円',
		year: '2015年',
		cost: '100万',
		purpose: /ネット販売/,
		money: /\d円|\d万円/,
	},
	'ja-easy': {
		trade: 'パンや',
		employees: '5',
		capital: '300万',
		year: '2015',
		cost: '1,000,000',
		purpose: /インターネットで/,
		money: /円/,
	},
	en: {
		trade: 'bakery',
		employees: '5 people',
		capital: '3,000,000 yen',
		year: '2015',
		cost: '¥1,000,000',
		purpose: /Website and online sales/,
		money: /¥[\d,]+/,
	},
};

/** From the home page through all six questions. */
async function answerAll(page: Page, language: Language): Promise<void> {
	const words = businessWords[language];
	const said = baker[language];
	await page.goto(`/${language}`);
	await linkOf(page.getByRole('main'), words.bar.inviteButton).first().click();
	await expect(headingOf(page, words.heading)).toBeVisible();
	await linkOf(page.getByRole('main'), words.start).click();

	await fill(page, words.trade.label, said.trade);
	await buttonOf(page, words.next).click();
	const found = page.getByRole('radio');
	await expect(found.first()).toBeChecked();
	await goOn(page, language, 'people');

	await tick(page, words.people.entities.company);
	await fill(page, words.people.employees, said.employees);
	await fill(page, words.people.capital, said.capital);
	await goOn(page, language, 'place');

	await page.getByRole('radio').first().check();
	await tick(page, words.place.presence.shop, words.place.presences);
	await tick(page, words.place.none, words.place.site);
	await goOn(page, language, 'time');

	await fill(page, words.errors.fields.startedYear, said.year);
	await fill(page, words.errors.fields.startedMonth, '4');
	await goOn(page, language, 'standing');

	await tick(page, words.standing.pledgeNone);
	await tick(page, words.standing.earlierAnswers.never);
	await tick(page, words.standing.member.no);
	await tick(page, words.standing.none, words.standing.certifications);
	await goOn(page, language, 'plan');

	await tick(page, said.purpose);
	await fill(page, words.plan.cost, said.cost);
	await tick(page, words.plan.begunAnswers.no);
	await buttonOf(page, words.finish).click();
}

for (const language of languages)
	test(`a baker on a phone learns what fits, why and how much (${language})`, async ({ page }) => {
		test.slow();
		const words = businessWords[language];
		const { money } = baker[language];
		await answerAll(page, language);
		await expect(page).toHaveURL(new RegExp(`/${language}/business$`));
		const heading = page.getByRole('heading', { level: 1 });
		expect(await numberIn(heading)).toBeGreaterThan(0);
		const main = page.getByRole('main');
		await expect(main.locator('.lead')).toHaveText(money);
		const cards = main.locator('article');
		await expect(cards.first().locator('.own .reason')).toHaveText(/./);
		await expect(cards.first().locator('.own .first')).toContainText(asShown(words.verdict.meets));
		for (const step of stepNames)
			await expect(main).toContainText(asShown(words.steps[step].short));

		await linkOf(main, words.result.all).click();
		await expect(page).toHaveURL(finder('sort=fit', language));
		await expect(cardsOf(page).first().locator('.own')).toBeVisible();
		const hide = page.locator('#results a.clear').last();
		const hidden = await numberIn(hide);
		const before = await numberIn(totalOf(page));
		await hide.click();
		expect(await numberIn(totalOf(page))).toBe(before - hidden);
		await expect(page.locator('#results article .fails')).toHaveCount(0);

		await page.locator('select[name=sort]').selectOption('benefit');
		await page.locator('#results button').first().click();
		await expect(page).toHaveURL(/sort=benefit/);
		await expect(page).toHaveURL(/verdict=meets&verdict=unknown/);
		await expect(cardsOf(page).first().locator('.own strong')).toHaveText(money);
	});

test('every question can be skipped, and the result says what to do', async ({ page, context }) => {
	await page.goto(question('trade'));
	for (const [index] of stepNames.entries()) {
		await expect(page.getByText(japanese.notKept)).toHaveCount(0);
		await buttonOf(page, japanese.skip).click();
		const next = stepNames[index + 1];
		if (next) await expect(headingOf(page, japanese.steps[next].title)).toBeVisible();
	}
	await expect(page).toHaveURL('/ja/business');
	const main = page.getByRole('main');
	for (const step of stepNames) {
		const link = linkOf(main, japanese.steps[step].short);
		await expect(link.filter({ hasText: japanese.answerNow })).toBeVisible();
	}
	await expect(main).toContainText(japanese.result.askDesk);
	expect(await main.locator('article').count()).toBeGreaterThan(0);
	expect((await context.cookies()).map(({ name }) => name)).toEqual(['answers']);
});

test('a wrong number is shown at its field, and nothing that was typed is lost', async ({
	page,
}) => {
	await page.goto(question('people'));
	await tick(page, japanese.people.entities.sole);
	await page.getByLabel(japanese.people.employees).fill('-3人');
	await page.getByLabel(japanese.people.capital).fill('百万円');
	await buttonOf(page, japanese.next).click();
	for (const [label, typed] of [
		[japanese.people.employees, '-3人'],
		[japanese.people.capital, '百万円'],
	] as const) {
		const box = page.getByLabel(label);
		await expect(box).toHaveValue(typed);
		await expect(box).toHaveAttribute('aria-invalid', 'true');
		const notes = (await box.getAttribute('aria-describedby')) ?? '';
		const texts = notes.split(' ').map((id) => page.locator(`[id="${id}"]`).innerText());
		expect((await Promise.all(texts)).join(' ')).toContain(typed);
	}
	await expect(page.locator('input[name=entity][value=sole]')).toBeChecked();
	await expect(page.getByText(japanese.errors.heading)).toBeVisible();
	await page.getByLabel(japanese.people.employees).fill('3');
	await page.getByLabel(japanese.people.capital).fill('');
	await goOn(page, 'ja', 'place');
});

test('the question before is there again with its answer, and pressing on keeps it', async ({
	page,
	context,
}) => {
	await answeringAs(context, machineShop);
	await page.goto(question('plan'));
	for (const step of stepNames.toReversed().slice(1)) {
		await linkOf(page, japanese.back).click();
		await expect(headingOf(page, japanese.steps[step].title)).toBeVisible();
	}
	const answers = async () => (await context.cookies())[0]?.value ?? '';
	for (const next of stepNames.slice(1)) await goOn(page, 'ja', next);
	await buttonOf(page, japanese.finish).click();
	const kept = JSON.parse(Buffer.from(await answers(), 'base64url').toString('utf8')) as unknown;
	expect(kept).toEqual(machineShop);
});

test('words that no trade has lead to the list of trades', async ({ page }) => {
	await page.goto(question('trade'));
	await (await boxOf(page, japanese.trade.label)).fill('ゐゑヱ');
	await buttonOf(page, japanese.next).click();
	await expect(page.getByRole('status')).toContainText('「ゐゑヱ」');
	await page.locator('input[name=industry][value=E]').check();
	await goOn(page, 'ja', 'people');
});

test('a browser that keeps nothing is told so after the first answer', async ({
	page,
	context,
}) => {
	await page.goto(question('people'));
	await page.getByLabel(japanese.people.employees).fill('3');
	await goOn(page, 'ja', 'place');
	await expect(page.getByText(japanese.notKept)).toHaveCount(0);
	await context.clearCookies();
	await page.reload();
	await expect(page.getByText(japanese.notKept)).toBeVisible();
});
