import type { FactOf } from '../../../src/lib/domain/eligibility/fact';
import { aProgram, exclusion, target } from '../programs';

type ControlKinds = FactOf<'large-company-control'>['kinds'];

const threeKinds: ControlKinds = ['half-by-one', 'two-thirds-by-several', 'half-of-officers'];
const notControlled = (id: string, name: string, kinds: ControlKinds) =>
	aProgram({
		id,
		name: { ja: name },
		criteria: [exclusion({ fact: 'large-company-control', kinds })],
	});

/** A9 names three kinds of control by large companies, B7 a fourth. */
export const threeKindsOfControl = notControlled(
	'environmental-research-subsidy',
	'企業間連携等研究開発補助金',
	threeKinds,
);
export const fourKindsOfControl = notControlled('ksap', 'KSAP', [...threeKinds, 'de-facto']);

/** B1: no medical, religious or school corporations, no farmer who sells through the cooperative only. */
export const prefecturalProductivity = aProgram({
	id: 'prefectural-productivity',
	scope: 'prefecture',
	name: { ja: '中小企業生産性向上促進事業費補助金' },
	criteria: [
		exclusion({
			fact: 'entity',
			in: ['medical-corporation', 'religious-corporation', 'school-corporation', 'association'],
		}),
		exclusion({
			all: [
				{ fact: 'industry', in: ['A'] },
				{ fact: 'entity', in: ['sole'] },
				{ fact: 'declares', declaration: 'sells-only-through-cooperative' },
			],
		}),
	],
});

/** A5: renewable energy is for SMEs and for schools, hospitals and welfare; saving is for SMEs. */
export const ecoByTrack = aProgram({
	id: 'eco-subsidy',
	name: { ja: '市内事業者エコ化支援補助金' },
	tracks: [
		{ id: 'renewable', label: { ja: '再エネ' } },
		{ id: 'saving', label: { ja: '省エネ' } },
	],
	criteria: [
		target(
			{
				any: [
					{ fact: 'size', in: ['sme'] },
					{
						fact: 'entity',
						in: ['school-corporation', 'medical-corporation', 'welfare-corporation'],
					},
				],
			},
			{ tracks: ['renewable'] },
		),
		target({ fact: 'size', in: ['sme'] }, { tracks: ['saving'] }),
	],
});

/** B5: sole proprietors and cooperatives are out. */
export const companiesOnly = aProgram({
	id: 'overseas-exhibition',
	scope: 'prefecture',
	name: { ja: '海外展示会出展助成' },
	criteria: [exclusion({ fact: 'entity', in: ['sole', 'cooperative'] })],
});

/** A14: in a takeover, only the side that hands over. */
export const sellersOnly = aProgram({
	id: 'merger-subsidy',
	name: { ja: '事業承継・事業継続力強化支援補助金（M&A）' },
	criteria: [
		target({ fact: 'purpose', in: ['merger-acquisition'] }),
		exclusion({ fact: 'declares', declaration: 'takes-over-a-business' }),
	],
});
