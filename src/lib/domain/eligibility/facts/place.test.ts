import { describe, expect, test } from 'vitest';
import { isWithin } from '../../../../../tests/support/industry-tree';
import { aBusiness } from '../../../../../tests/support/programs';
import type { Location } from '../../business/location';
import { evaluate } from '../evaluate';
import type { Fact } from '../fact';

type Case = [Fact, Location | undefined, string];

const outcome = (fact: Fact, location: Location | undefined) =>
	evaluate(fact, {
		business: aBusiness(location ? { location } : {}),
		today: '2025-11-20',
		programId: 'this-program',
		isWithin,
	});

const office: Fact = { fact: 'place', in: ['in-city', 'branch'], presence: 'any-office' };
const factory: Fact = { fact: 'place', in: ['in-city', 'branch'], presence: 'factory' };
const factoryToCome: Fact = { ...factory, in: ['in-city', 'branch', 'moving-in'] };
const project: Fact = { fact: 'place', in: ['in-city', 'branch'], presence: 'project-site' };
const headOffice: Fact = { fact: 'place', in: ['in-city'], presence: 'head-office' };
const taxDomicile: Fact = { fact: 'place', in: ['in-city'], presence: 'tax-domicile' };
const inPrefecture: Fact = { fact: 'place', in: ['in-city', 'branch'], area: 'prefecture' };
const mainInPrefecture: Fact = { fact: 'place', in: ['in-city'], area: 'prefecture' };
const fromElsewhere: Fact = { ...inPrefecture, in: ['moving-in'] };
const hereOrComing: Fact = { ...inPrefecture, in: ['in-city', 'moving-in'] };
const inNation: Fact = { fact: 'place', in: ['in-city'], area: 'nation' };

describe('a place', () => {
	test.each([
		[{ fact: 'place', in: ['in-city'] }, { place: 'in-city' }, 'met'],
		[{ fact: 'place', in: ['in-city'] }, { place: 'branch' }, 'failed'],
		[{ fact: 'place', in: ['in-city'] }, {}, 'unknown'],
		[{ fact: 'place', in: ['in-city'] }, undefined, 'unknown'],
		[{ fact: 'place', in: 'any' }, { place: 'outside' }, 'met'],
		[{ fact: 'place', in: 'unknown' }, { place: 'in-city' }, 'unknown'],
		[office, { place: 'branch' }, 'met'],
		[office, { place: 'moving-in' }, 'failed'],
		[office, { place: 'outside' }, 'failed'],
		[office, { presences: ['factory'] }, 'unknown'],
		[factory, { place: 'in-city' }, 'unknown'],
		[factory, { place: 'in-city', presences: ['factory'] }, 'met'],
		[factory, { place: 'in-city', presences: ['shop'] }, 'failed'],
		[factory, { place: 'moving-in' }, 'failed'],
		[factory, { place: 'outside' }, 'failed'],
		[factoryToCome, { place: 'moving-in' }, 'met'],
		[project, { place: 'in-city' }, 'unknown'],
		[project, { place: 'branch', presences: ['factory'] }, 'unknown'],
		[project, { place: 'branch', presences: ['factory', 'project-site'] }, 'met'],
		[project, { place: 'moving-in' }, 'failed'],
		[project, { place: 'outside', presences: [] }, 'failed'],
		[headOffice, { place: 'in-city' }, 'met'],
		[headOffice, { place: 'branch' }, 'failed'],
		[taxDomicile, { place: 'branch' }, 'unknown'],
		[taxDomicile, { place: 'branch', presences: ['tax-domicile'] }, 'met'],
		[taxDomicile, { place: 'outside', presences: [] }, 'unknown'],
		[taxDomicile, { place: 'in-city', presences: ['any-office', 'shop'] }, 'unknown'],
		[taxDomicile, { place: 'in-city', homes: ['tax-domicile'] }, 'met'],
		[taxDomicile, { place: 'in-city', homes: ['residence'] }, 'failed'],
		[taxDomicile, { place: 'in-city', homes: [] }, 'failed'],
	] satisfies Case[])('%j for %j: %s', (fact, location, expected) => {
		expect(outcome(fact, location)).toBe(expected);
	});
});

describe('an area wider than the city', () => {
	test.each([
		[inPrefecture, { place: 'branch' }, 'met'],
		[inPrefecture, { place: 'outside', mainPlaceIn: 'prefecture' }, 'met'],
		[inPrefecture, { place: 'outside', mainPlaceIn: 'nation' }, 'unknown'],
		[inPrefecture, { place: 'outside' }, 'unknown'],
		[mainInPrefecture, { place: 'branch', mainPlaceIn: 'prefecture' }, 'met'],
		[mainInPrefecture, { place: 'branch', mainPlaceIn: 'nation' }, 'failed'],
		[mainInPrefecture, { place: 'branch' }, 'unknown'],
		[inNation, { place: 'outside', mainPlaceIn: 'prefecture' }, 'met'],
		[inNation, { place: 'outside', mainPlaceIn: 'nation' }, 'met'],
		[inNation, { place: 'outside', mainPlaceIn: 'abroad' }, 'failed'],
		[fromElsewhere, { place: 'in-city' }, 'failed'],
		[fromElsewhere, { mainPlaceIn: 'prefecture' }, 'unknown'],
		[fromElsewhere, { place: 'moving-in', mainPlaceIn: 'nation' }, 'met'],
		[fromElsewhere, { place: 'moving-in', mainPlaceIn: 'prefecture' }, 'failed'],
		[fromElsewhere, { place: 'moving-in' }, 'unknown'],
		[hereOrComing, { place: 'moving-in', mainPlaceIn: 'prefecture' }, 'met'],
		[hereOrComing, { place: 'moving-in' }, 'met'],
	] satisfies Case[])('%j for %j: %s', (fact, location, expected) => {
		expect(outcome(fact, location)).toBe(expected);
	});
});

describe('ward, zone and site', () => {
	const building: Fact = { fact: 'site', in: ['incubator'], places: ['ksp', 'kbic'] };
	const tenant: Fact = { fact: 'site', in: ['incubator'], presence: 'tenant' };
	const atHome: Fact = { fact: 'site', in: ['incubator'], presence: 'head-office' };
	const arriving: Fact = { fact: 'site', in: ['incubator'], presence: 'moving-in' };
	const shops: Fact = { fact: 'zone', in: ['commercial'] };

	test.each([
		[{ fact: 'ward', in: ['高津区'] }, { ward: '高津区' }, 'met'],
		[{ fact: 'ward', in: ['高津区'] }, { ward: '幸区' }, 'failed'],
		[{ fact: 'ward', in: ['高津区'] }, { place: 'outside' }, 'failed'],
		[{ fact: 'ward', in: ['高津区'] }, {}, 'unknown'],
		[{ fact: 'zone', in: ['industrial'] }, { zone: 'industrial' }, 'met'],
		[{ fact: 'zone', in: ['industrial'] }, { zone: 'other' }, 'failed'],
		[{ fact: 'zone', in: 'unknown' }, { zone: 'other' }, 'unknown'],
		[{ fact: 'zone', in: ['productive-green'] }, { zone: 'residential' }, 'unknown'],
		[{ fact: 'zone', in: ['productive-green'] }, { zone: 'urbanisation-control' }, 'failed'],
		[shops, { zone: 'other' }, 'unknown'],
		[shops, { zone: 'industrial' }, 'failed'],
		[shops, {}, 'unknown'],
		[{ fact: 'site', in: ['flood-area'] }, { site: ['flood-area'] }, 'met'],
		[{ fact: 'site', in: ['flood-area'] }, { site: [] }, 'failed'],
		[{ fact: 'site', in: ['flood-area'] }, {}, 'unknown'],
		[building, { places: ['kbic'] }, 'met'],
		[building, { site: ['incubator'] }, 'unknown'],
		[building, { site: ['incubator'], places: ['think'] }, 'failed'],
		[building, { site: [] }, 'failed'],
		[tenant, { site: ['incubator'] }, 'met'],
		[tenant, { site: ['incubator'], sitePresences: ['moving-in'] }, 'failed'],
		[arriving, { site: ['incubator'], place: 'moving-in' }, 'met'],
		[arriving, { site: ['incubator'], place: 'in-city' }, 'unknown'],
		[arriving, { site: ['incubator'], place: 'moving-in', sitePresences: ['tenant'] }, 'failed'],
		[arriving, { site: [], place: 'moving-in' }, 'failed'],
		[atHome, { site: ['incubator'] }, 'unknown'],
		[atHome, { site: ['incubator'], place: 'branch' }, 'failed'],
		[atHome, { site: ['incubator'], sitePresences: ['head-office'] }, 'met'],
		[atHome, { site: [] }, 'failed'],
	] satisfies Case[])('%j for %j: %s', (fact, location, expected) => {
		expect(outcome(fact, location)).toBe(expected);
	});
});
