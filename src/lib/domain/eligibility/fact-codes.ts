/** Codes of a business that the outside may state; see the `match` call of the API. */
export const entityCodes = [
	'company',
	'sole',
	'npo',
	'association',
	'not-yet',
	'cooperative',
	'shopping-association',
	'agricultural-corporation',
	'medical-corporation',
	'welfare-corporation',
	'school-corporation',
	'religious-corporation',
	'general-corporation',
	'partnership',
	'individual',
	'university',
] as const;
export const placeCodes = ['in-city', 'branch', 'moving-in', 'outside'] as const;
export const zoneCodes = [
	'quasi-industrial',
	'industrial',
	'exclusive-industrial',
	'commercial',
	'residential',
	'urbanisation-control',
	'productive-green',
	'other',
] as const;
export const siteCodes = [
	'incubator',
	'restricted-district',
	'shopping-street',
	'agricultural-area',
	'flood-area',
	'waterfront',
	'special-zone',
] as const;
export const taxCodes = [
	'city-tax',
	'resident-tax',
	'prefectural-tax',
	'national-tax',
	'all-taxes',
] as const;

/** Where a business stands: what of it is in the city. */
export const presenceCodes = [
	'any-office',
	'head-office',
	'principal-office',
	'registered-office',
	'factory',
	'shop',
	'residence',
	'tax-domicile',
	'project-site',
] as const;
/** What of the person behind a business is in the city; of what stands there nothing follows. */
export const homeCodes = ['residence', 'tax-domicile'] as const;
export const sitePresenceCodes = ['tenant', 'head-office', 'moving-in', 'moving-from'] as const;
export const awardEvents = ['granted', 'revoked', 'applied'] as const;
/** Kinds of control by large companies (みなし大企業). */
export const controlCodes = [
	'half-by-one',
	'two-thirds-by-several',
	'half-of-officers',
	'de-facto',
] as const;
export const partnerCodes = [
	'sme',
	'university',
	'large',
	'shopping-association',
	'city-sme',
] as const;
export const salesComparisons = [
	'same-months-last-year',
	'three-months-before',
	'month-before',
	'before-disaster',
] as const;
