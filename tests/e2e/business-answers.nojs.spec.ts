import {
	answeringAs,
	businessWords,
	buttonOf,
	headingOf,
	linkOf,
	machineShop,
} from '../support/business-pages';
import { cardsOf, expect, finder, test } from '../support/site';

const japanese = businessWords.ja;

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test.describe('the ledger of a program', () => {
	const program = '/ja/programs/operating-environment-improvement';

	test('answers a question in place, and the line changes', async ({ page, context }) => {
		await answeringAs(context, machineShop);
		await page.goto(finder('sort=fit&verdict=unknown'));
		const ids = await cardsOf(page)
			.locator('h2 a, h3 a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		const ask = page.locator('#own-case form.ask');
		for (const path of ids) {
			await page.goto(path);
			if ((await ask.count()) > 0) break;
		}
		const statement = await ask.first().locator('input[name=declaration]').inputValue();
		const open = await page.locator('#own-case li.unknown').count();
		const sameAsked = page.locator(`input[name=declaration][value="${statement}"]`);
		const asked = await sameAsked.count();
		expect(asked).toBeGreaterThan(0);
		const address = new URL(page.url()).pathname;
		await ask.first().getByRole('button').first().click();
		await expect(page).toHaveURL(`${address}#own-case`);
		await expect(sameAsked).toHaveCount(0);
		expect(await page.locator('#own-case li.unknown').count()).toBeLessThan(open);
	});

	test('leads to the one question that is open, and back', async ({ page, context }) => {
		await answeringAs(context, { industry: 'E', industryGroup: '24' });
		await page.goto(program);
		const ledger = page.locator('#own-case');
		await expect(ledger).toContainText(japanese.verdictLong.unknown);
		await linkOf(ledger, japanese.steps.place.short).first().click();
		await expect(headingOf(page, japanese.steps.place.title)).toBeVisible();
		await page.getByRole('radio').last().check();
		await buttonOf(page, japanese.save).click();
		await expect(page).toHaveURL(program);
		await expect(ledger).toContainText(japanese.verdictLong.fails);
	});

	test('is offered to those who have not answered, and not where a program has ended', async ({
		page,
		context,
	}) => {
		await page.goto(program);
		await expect(page.locator('#own-case')).toHaveCount(0);
		await expect(page.getByText(japanese.ledger.invite)).toBeVisible();
		await answeringAs(context, machineShop);
		await page.goto('/ja/programs/accompanied-improvement-loan');
		await expect(page.locator('#own-case')).toHaveCount(0);
		await expect(page.getByText(japanese.ledger.invite)).toHaveCount(0);
	});
});

test.describe('the bar', () => {
	const list = 'q=%E6%A9%9F%E6%A2%B0&kind=subsidy&verdict=meets&verdict=unknown&sort=benefit';

	test('changes one answer in place, and comes back to the same list', async ({
		page,
		context,
	}) => {
		await answeringAs(context, machineShop);
		await page.goto(finder(list));
		const bar = page.locator('#bar');
		await bar.locator('summary').first().click();
		const people = bar.locator('details.answer', { hasText: japanese.steps.people.short });
		await expect(people.locator('summary').first()).toContainText('従業員12人');
		await people.locator('summary').first().click();
		await people.getByLabel(japanese.people.employees).fill('１５人');
		await people.getByRole('button', { name: japanese.save }).click();
		await expect(page).toHaveURL(finder(list));
		await expect(bar).toContainText('従業員15人');
		await expect(bar).toContainText('資本金1,000万円');
	});

	test('asks a wrong answer again on its own page, which leads back as well', async ({
		page,
		context,
	}) => {
		await answeringAs(context, machineShop);
		await page.goto(finder(list));
		const bar = page.locator('#bar');
		await bar.locator('summary').first().click();
		const people = bar.locator('details.answer', { hasText: japanese.steps.people.short });
		await people.locator('summary').first().click();
		await people.getByLabel(japanese.people.employees).fill('たくさん');
		await people.getByRole('button', { name: japanese.save }).click();
		const employees = page.getByLabel(japanese.people.employees);
		await expect(employees).toHaveValue('たくさん');
		await expect(employees).toHaveAttribute('aria-invalid', 'true');
		await employees.fill('15');
		await buttonOf(page, japanese.save).click();
		await expect(page).toHaveURL(finder(list));
	});

	test('finds another trade, and comes back to the same list', async ({ page, context }) => {
		await answeringAs(context, machineShop);
		await page.goto(finder(list));
		const bar = page.locator('#bar');
		await bar.locator('summary').first().click();
		const trade = bar.locator('details.answer').first();
		await trade.locator('summary').first().click();
		await trade.getByLabel(japanese.trade.label).fill('美容室');
		await trade.getByRole('button', { name: japanese.save }).click();
		await expect(page.getByRole('radio').first()).toBeChecked();
		await buttonOf(page, japanese.save).click();
		await expect(page).toHaveURL(finder(list));
		await expect(bar).toContainText('美容');
	});

	test('deletes all answers, and the list is everybody’s again', async ({ page, context }) => {
		await answeringAs(context, machineShop);
		await page.goto(finder('kind=loan'));
		await page.locator('#bar summary').first().click();
		await page.locator('#bar').getByRole('button', { name: japanese.forget }).click();
		await expect(page).toHaveURL(finder('kind=loan'));
		await expect(page.locator('#results .own')).toHaveCount(0);
		expect(await context.cookies()).toEqual([]);
		await page.goto('/ja/business');
		await expect(headingOf(page, japanese.heading)).toBeVisible();
	});
});
