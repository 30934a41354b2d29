import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { Business } from '../../src/lib/domain/business/business';
import type { StepName } from '../../src/lib/domain/business/steps';
import type { Language } from '../../src/lib/domain/codes';
import english from '../../src/lib/i18n/business/en.json' with { type: 'json' };
import easy from '../../src/lib/i18n/business/ja-easy.json' with { type: 'json' };
import japanese from '../../src/lib/i18n/business/ja.json' with { type: 'json' };
import { siteAddress } from './address';
import { asShown } from './site';

/** The words of My business, as its pages show them. */
export const businessWords: Record<Language, typeof japanese> = {
	ja: japanese,
	'ja-easy': easy,
	en: { ...japanese, ...english },
};

export const question = (step: StepName, language: Language = 'ja'): string =>
	`/${language}/business?step=${step}`;

/** As the answers stand in their cookie. */
export const cookieOf = (business: Business): string =>
	`answers=${Buffer.from(JSON.stringify(business)).toString('base64url')}`;

/** A visitor who has answered before. */
export const answeringAs = (context: BrowserContext, business: Business): Promise<void> =>
	context.addCookies([
		{ name: 'answers', value: cookieOf(business).slice('answers='.length), url: siteAddress() },
	]);

/** A small machine shop in the city that wants new machines. */
export const machineShop: Business = {
	industry: 'E',
	industryGroup: '266',
	entity: 'company',
	employees: 12,
	capitalYen: 10_000_000,
	location: { place: 'in-city', ward: '高津区', site: [], places: [] },
	startedOn: '1998-04-01',
	plan: { purposes: ['buy-equipment'], costYen: 3_000_000, begun: false },
	goals: ['fund', 'digital'],
};

/** A button, link or label by a message that may have readings. */
export const buttonOf = (page: Page | Locator, message: string): Locator =>
	page.getByRole('button').filter({ hasText: asShown(message) });

export const linkOf = (page: Page | Locator, message: string): Locator =>
	page.getByRole('link').filter({ hasText: asShown(message) });

export const headingOf = (page: Page, message: string): Locator =>
	page.getByRole('heading', { level: 1 }).filter({ hasText: asShown(message) });

/** The box behind a label, found as somebody who reads the label finds it. */
export async function boxOf(page: Page, message: string): Promise<Locator> {
	const label = page
		.locator('label')
		.filter({ hasText: asShown(message) })
		.first();
	const id = await label.getAttribute('for');
	return id === null ? label.locator('input') : page.locator(`[id="${id}"]`);
}

export async function fill(page: Page, message: string, text: string): Promise<void> {
	await (await boxOf(page, message)).fill(text);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Ticks the choice that says just so, within the question that it belongs to. */
export async function tick(page: Page, message: string | RegExp, group?: string): Promise<void> {
	const fieldset = page.locator('fieldset').filter({ hasText: asShown(group ?? '') });
	const within = group === undefined ? page.locator('form') : fieldset;
	const isExact = typeof message === 'string';
	const hasText = isExact ? new RegExp(`^\\s*${escaped(asShown(message))}\\s*$`) : message;
	await within.locator('label').filter({ hasText }).first().click();
}

/** How many a heading or a sentence counts. */
export async function numberIn(text: Locator): Promise<number> {
	const [digits = ''] = (await text.innerText()).match(/\d[\d,]*/) ?? [];
	return Number(digits.replaceAll(',', ''));
}

/** Presses the button and waits for the question that follows. */
export async function goOn(page: Page, language: Language, next: StepName): Promise<void> {
	await buttonOf(page, businessWords[language].next).click();
	await expect(headingOf(page, businessWords[language].steps[next].title)).toBeVisible();
}
