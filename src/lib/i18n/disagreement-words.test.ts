import { describe, expect, test } from 'vitest';
import { catalogue, wordsIn } from '../../../tests/support/catalogue';
import { aProgram } from '../../../tests/support/programs';
import { languageCodes, type Language } from '../domain/codes';
import type { Program } from '../domain/program/program';
import { disagreementsView } from './disagreement-words';

const older = { ja: '古い資料のため', en: 'An older source.' };

function viewOf(field: string, value: string | number, language: Language, parts = {}) {
	const disagreements = [{ field, value, source: 's', reason: older }];
	const [view] = disagreementsView(aProgram({ disagreements, ...parts }), wordsIn(language));
	return view;
}

const inJapanese = (field: string, value: string | number, parts = {}) => {
	const view = viewOf(field, value, 'ja', parts);
	return [view?.field?.text, view?.value.text];
};

test.each([
	['benefits[0].capYen', 1_500_000, '上限額', '150万円'],
	['benefits.interestRatePercent', 1.6, '利率', '1.6%'],
	['benefits.rate', '1/5', '出る割合', '5分の1'],
	['benefits.termMonths', 84, '期間', '7年'],
	['benefits.0.areaSquareMetres', 2700, '広さ', '2,700㎡'],
	['periods.application.closes', '2025-12-26', 'しめきり', '2025年12月26日（金）'],
	['criteria[2].note', '家屋も対象', '使える人', '家屋も対象'],
	['results.2016.occupancy', 98, '入居率', '98%'],
	['results.cumulative', 1028, 'これまでの合計', '1,028'],
	['ordinanceArticle', 15, '条例の条', '第15条'],
	['openingYear', 2003, '開いた年', '2003年'],
	['nobody.knows', 7, undefined, '7'],
])('a disagreement about %s is told in words', (field, value, name, text) => {
	expect(inJapanese(field, value)).toEqual([name, text]);
});

test('what was counted has its own name and unit', () => {
	const measures = [{ label: { ja: '交付決定額' }, value: 1, unit: '円' }];
	const parts: Partial<Program> = { results: [{ fiscalYear: 2015, measures, source: 's' }] };
	const told = ['交付決定額', '8億2,000万円'];
	expect(inJapanese('results[0].measures[0].value', 820_000_000, parts)).toEqual(told);
	expect(inJapanese('results[3].measures[0].value', 7, parts)).toEqual(['実績', '7']);
});

describe('the reason', () => {
	const onlyJapanese = wordsIn('ja-easy').t('language.onlyJapanese');

	test.each([
		['ja', { text: older.ja }],
		['en', { text: older.en }],
		['ja-easy', { text: older.ja, language: 'ja', onlyJapanese }],
	] as const)('is told in %s', (language, said) => {
		expect(viewOf('benefits.rate', '1/5', language)?.reason).toEqual(said);
	});
});

test('a wording in Japanese is marked on an English page', () => {
	expect(viewOf('name', '旧制度', 'en')?.value).toEqual({ text: '旧制度', language: 'ja' });
	expect(viewOf('name', 'KOBS', 'en')?.value).toEqual({ text: 'KOBS' });
});

test.each(languageCodes)('the whole catalogue is told in %s', (language) => {
	const words = wordsIn(language);
	const views = catalogue.flatMap((program) => disagreementsView(program, words));
	expect(views.filter(({ document }) => document === '')).toEqual([]);
	const tagged = views.filter(({ reason }) => reason.onlyJapanese !== undefined);
	expect(tagged).toHaveLength(language === 'ja-easy' ? views.length : 0);
});

test('every reason is Japanese in Japanese', () => {
	const reasons = catalogue.flatMap(({ disagreements = [] }) =>
		disagreements.map(({ reason }) => reason.ja),
	);
	expect(reasons.filter((text) => !/\p{Script=Hiragana}/u.test(text))).toEqual([]);
});
