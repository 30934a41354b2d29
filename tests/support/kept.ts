import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { Business } from '../../src/lib/domain/business/business';
import type { Language } from '../../src/lib/domain/codes';
import english from '../../src/lib/i18n/kept/en.json' with { type: 'json' };
import easy from '../../src/lib/i18n/kept/ja-easy.json' with { type: 'json' };
import japanese from '../../src/lib/i18n/kept/ja.json' with { type: 'json' };
import { siteAddress } from './address';

/** The words of the shortlist and the comparison. */
export const keptWords: Record<Language, typeof japanese> = {
	ja: japanese,
	'ja-easy': easy,
	en: { ...japanese, ...english },
};

export const grant = 'operating-environment-improvement';
export const loan = 'small-business-loan-micro';
/** Its deadline is years away. */
export const openLoan = 'select-kanagawa-next-loan';
export const facility = 'kbic';

const base64 = (text: string) => Buffer.from(text).toString('base64url');

/** A business as its answers stand in a cookie or an address. */
export const answersText = (business: Business): string => base64(JSON.stringify(business));

export const metalWorks: Business = {
	industry: 'E',
	industryGroup: '24',
	entity: 'company',
	employees: 12,
	capitalYen: 10_000_000,
	location: { place: 'in-city', ward: '高津区', presences: ['factory'] },
	startedOn: '2001-04-01',
	plan: { costYen: 4_000_000, purposes: ['noise-and-odour-works'] },
};

/** A browser that has kept programs, each with its note. */
export const keeping = (context: BrowserContext, notes: Record<string, string>) =>
	context.addCookies(
		Object.entries(notes).map(([id, note]) => ({
			name: `keep-${id}`,
			value: base64(note),
			url: siteAddress(),
		})),
	);

export const answering = (context: BrowserContext, business: Business) =>
	context.addCookies([{ name: 'answers', value: answersText(business), url: siteAddress() }]);

/** A program on a list. */
export const listed = (page: Page, id: string): Locator => page.locator(`#program-${id}`);

/** The link in the header, with the number of kept programs. */
export const shortlistLink = (page: Page): Locator =>
	page.locator('header a[href$="/shortlist"]:not([hreflang])');

/** As many programs as can be kept, without the loan that is open. */
export const twelve = [
	...['airbic', 'asia-business-loan', 'bid-qualification', 'business-expansion-loan'],
	...['buy-kawasaki', 'career-support-kawasaki', 'disaster-loan', 'early-stage-loan', 'eco-town'],
	...[grant, loan, facility],
];
