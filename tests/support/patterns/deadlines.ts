import { aGrant, aPeriod, aProgram, target } from '../programs';

const office = {
	id: 'office',
	document: '事務局ページ「支援制度」',
	locator: '申請の流れ',
	fiscalYear: 2025,
	confidence: 'operator' as const,
};
const firm = {
	id: 'firm',
	document: '税理士事務所のお知らせ（2025年11月）',
	locator: '補助金',
	fiscalYear: 2025,
	confidence: 'third-party' as const,
};
const finder = {
	id: 'finder',
	document: '補助金検索サイト',
	locator: '申請期限',
	fiscalYear: 2025,
	confidence: 'third-party' as const,
};

/** A1 in R7: three deadlines, moved twice; each value with the source that states it. */
export const threeDeadlines = aProgram({
	id: 'productivity-subsidy',
	name: { ja: '働き方改革・生産性向上推進事業補助金' },
	periods: [
		aPeriod({
			stages: [
				{
					stage: 'consultation-slip',
					opens: '2025-04-14',
					closes: '2025-11-14',
					delivery: 'must-arrive',
					earlier: [{ closes: '2025-09-16', source: 'office' }],
					source: 'firm',
				},
				{
					stage: 'pre-check',
					closes: '2025-11-20',
					earlier: [{ closes: '2025-09-22', source: 'office' }],
					source: 'firm',
				},
				{
					stage: 'application',
					opens: '2025-04-14',
					closes: '2025-11-28',
					delivery: 'must-arrive',
					earlier: [{ closes: '2025-09-30', source: 'office' }],
					source: 'firm',
				},
			],
			source: 'office',
		}),
	],
	benefits: [aGrant({ source: 'office' })],
	sources: [office, firm, finder],
	disagreements: [
		{
			field: 'periods.0.stages.2.closes',
			value: '2025-12-26',
			source: 'finder',
			reason: {
				ja: '市以外の資料どうしの違いで、早い日のほうが申し込みそびれないため',
				en: 'One third party against another; the earlier day costs nobody the grant.',
			},
		},
	],
});

/** A1 in R5: two tracks ran out of money, the scheme went on for the third. */
export const budgetByTrack = aProgram({
	id: 'productivity-subsidy',
	name: { ja: '働き方改革・生産性向上推進事業補助金' },
	fiscalYear: 2023,
	tracks: [
		{ id: 'digital', label: { ja: 'デジタル化推進' } },
		{ id: 'equipment', label: { ja: '先端設備等導入' } },
		{ id: 'digital-and-talent', label: { ja: 'デジタル化推進・人材育成' } },
	],
	periods: [
		aPeriod({
			fiscalYear: 2023,
			tracks: ['digital'],
			stages: [{ stage: 'application', opens: '2023-05-31', closes: '2023-09-29' }],
		}),
		aPeriod({
			fiscalYear: 2023,
			tracks: ['equipment', 'digital-and-talent'],
			stages: [{ stage: 'application', opens: '2023-05-31', closes: '2023-09-29' }],
			closed: { because: 'budget', on: 'unknown' },
		}),
	],
});

/** A2: a survey comes first, and whoever has done it still gets nothing once the money is gone. */
export const budgetAfterSurvey = (isSpent: boolean) =>
	aProgram({
		id: 'sustainable-growth-digital',
		name: { ja: '持続的成長に向けたデジタル化・生産性向上等支援補助金' },
		periods: [
			aPeriod({
				stages: [
					{ stage: 'application', opens: '2025-06-01', closes: 'budget' },
					{ stage: 'completion', closes: '2026-01-30' },
				],
				...(isSpent ? { closed: { because: 'budget' as const, on: '2025-09-12' } } : {}),
			}),
		],
		benefits: [aGrant({ capYen: 5_000_000, mayBeReduced: true, paid: 'after-completion' })],
		criteria: [target({ fact: 'declares', declaration: 'installation-survey-certificate' })],
	});
