import { siteAddress } from '../support/address';
import { grant, keptWords, listed, loan, shortlistLink } from '../support/kept';
import { cardsOf, expect, finder, test } from '../support/site';

const words = keptWords.ja;
const button = (name: string) => ({ name: new RegExp(`^${name}`) });

test('keeping, noting, comparing and sending work without a script', async ({ page }) => {
	await page.goto(finder('q=防音工事'));
	await cardsOf(page).first().getByRole('button', button(words.button.keep)).click();
	await expect(page).toHaveURL(/q=.*#keep-/);
	await page.goto(`/ja/programs/${loan}`);
	await page.getByRole('button', button(words.button.keep)).first().click();
	await shortlistLink(page).click();

	const card = listed(page, loan);
	await card.locator('summary').click();
	await card.getByLabel(words.note.label).fill('来週、窓口へ');
	await card.getByRole('button', button(words.note.save)).click();
	await expect(page).toHaveURL(new RegExp(`#program-${loan}$`));
	await expect(card.getByText('来週、窓口へ').first()).toBeVisible();

	await expect(page.getByText(words.actions.printHow)).toBeVisible();
	await expect(page.getByRole('button', { name: words.actions.print })).toBeHidden();
	await expect(page.getByRole('button', { name: words.share.copy })).toBeHidden();
	const address = await page.getByLabel(words.share.address).inputValue();
	expect(address).toBe(`${siteAddress()}/ja/shortlist?id=${grant}&id=${loan}`);

	await page.getByRole('link', { name: words.actions.compareAll }).click();
	await expect(page.getByRole('table')).toBeVisible();
	await page.getByRole('link', { name: words.compare.onlyDifferences }).click();
	await expect(page).toHaveURL(/only=differences/);
	await expect(page.getByRole('link', { name: words.compare.everything })).toBeVisible();
});

test('a browser that keeps no cookie is told so', async ({ page }) => {
	await page.goto(`/ja/shortlist?kept=${grant}&return=/ja`);
	await expect(page.getByText(words.notKept)).toBeVisible();
});
