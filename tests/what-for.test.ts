import { expect, test } from 'vitest';
import type { Kind } from '../src/lib/domain/codes';
import { pledgeDeclarations } from '../src/lib/domain/business/steps';
import { factsOf } from '../src/lib/domain/eligibility/criterion';
import type { Fact } from '../src/lib/domain/eligibility/fact';
import { judge } from '../src/lib/domain/eligibility/judge';
import type { Program } from '../src/lib/domain/program/program';
import { today, usual } from './support/business-cases';
import { catalogue } from './support/catalogue';
import { isWithin } from './support/industry-tree';

const living = catalogue.filter(({ lifecycle }) => lifecycle.state === 'active');

/** Kinds of support that are for a certain undertaking, product or deed. */
const certainKinds: readonly Kind[] = [
	'subsidy',
	'overseas',
	'ip-matching',
	'business-matching',
	'certification',
	'award',
	'employment',
	'procurement',
	'tax',
];

/** What a trade, a site or a membership tells by itself, or no source says. */
const exempt = [
	'certified-farmer',
	'farm-hiring-facilities/new-farmers',
	'farm-volunteers',
	'farm-water-pumps',
	'happy-life',
	'microcomputer-city',
	'public-bath-support',
	'shin-kawasaki-network',
];

const pledges: readonly string[] = pledgeDeclarations;

const saysWhatFor = (fact: Fact): boolean =>
	fact.fact === 'declares'
		? !pledges.includes(fact.declaration)
		: ['purpose', 'goal', 'certification', 'member-of'].includes(fact.fact);

const isForSomething = ({ criteria }: Program, track: string | undefined): boolean =>
	criteria.some(
		({ role, test: asked, when, tracks }) =>
			role === 'target' &&
			when === undefined &&
			(tracks === undefined || (track !== undefined && tracks.includes(track))) &&
			factsOf(asked).some(saysWhatFor),
	);

test('whatever is for a certain undertaking says which, in each of its tracks', () => {
	const silent = living
		.filter(({ kind }) => certainKinds.includes(kind))
		.flatMap((program) =>
			(program.tracks?.map(({ id }) => id) ?? [undefined])
				.filter((track) => !isForSomething(program, track))
				.map((track) => (track === undefined ? program.id : `${program.id}/${track}`)),
		);
	expect(silent).toEqual(exempt);
});

test('who wants nothing is offered only what is for anybody', () => {
	const bakery = {
		...usual,
		industry: 'I' as const,
		industryGroup: '5863',
		entity: 'sole' as const,
		employees: 2,
		location: {
			place: 'in-city' as const,
			presences: ['any-office' as const, 'shop' as const],
			site: [],
			places: [],
		},
		startedOn: '2011-05-01',
		memberships: [],
		plan: { purposes: [] },
		goals: [],
	};
	const fitting = living.filter(
		(program) => judge(program, bakery, today, { isWithin }).verdict === 'meets',
	);
	expect(fitting.map(({ id }) => id)).toEqual([
		'city-loan-scheme',
		'convention-hall',
		'credit-guarantee',
		'finance-consultation',
		'happy-life',
		'mizonokuchi-consultation',
	]);
});
