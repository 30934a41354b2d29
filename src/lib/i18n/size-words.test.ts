import { describe, expect, test } from 'vitest';
import { reference } from '../../../tests/support/reference';
import { aBusiness } from '../../../tests/support/programs';
import type { Business } from '../domain/business/business';
import { languageCodes } from '../domain/codes';
import { withoutRuby } from '../domain/text';
import { sizeView } from './size-words';
import { wordsFor } from './words';

const words = wordsFor(reference, 'ja', '2026-11-20');
const viewOf = (answers: Partial<Business>) => sizeView(aBusiness(answers), words);

const maker: Partial<Business> = { industryGroup: '24', entity: 'company' };
const wholesaler: Partial<Business> = { industry: 'I', industryGroup: '53', entity: 'company' };
const developer: Partial<Business> = { industry: 'G', industryGroup: '391', entity: 'company' };
const restaurant: Partial<Business> = { industry: 'M', industryGroup: '76', entity: 'company' };

describe('the article and the limit that decide', () => {
	test.each<[string, Partial<Business>, string, string]>([
		[
			'a maker',
			{ ...maker, employees: 21 },
			'第2条第1項第1号',
			'資本金3億円以下か、従業員300人以下',
		],
		[
			'a wholesaler',
			{ ...wholesaler, employees: 6 },
			'第2条第1項第2号',
			'資本金1億円以下か、従業員100人以下',
		],
		[
			'a software house',
			{ ...developer, employees: 6 },
			'第2条第1項第3号',
			'資本金5,000万円以下か、従業員100人以下',
		],
		[
			'a restaurant',
			{ ...restaurant, employees: 6 },
			'第2条第1項第4号',
			'資本金5,000万円以下か、従業員50人以下',
		],
		['a small maker', { ...maker, employees: 20 }, '第2条第5項', '従業員20人以下'],
		['a small wholesaler', { ...wholesaler, employees: 5 }, '第2条第5項', '従業員5人以下'],
		[
			'a sole proprietor',
			{ ...maker, entity: 'sole', employees: 30 },
			'第2条第1項第1号',
			'従業員300人以下の個人事業',
		],
	])('for %s', (_case, answers, article, limit) => {
		const { because } = viewOf(answers);
		expect(because).toContain(`（中小企業基本法 ${article}）`);
		expect(because).toContain(limit);
	});

	test('stand beside the answers that were held against them', () => {
		const rich = { ...maker, employees: 301, capitalYen: 300_000_001 };
		const view = viewOf(rich);
		expect(view.class).toBe('large');
		expect(view.because).toMatch(/あなたの答え：従業員301人、資本金3億1円。$/);
	});

	test('leave out the capital where it does not count', () => {
		expect(viewOf({ ...maker, employees: 20, capitalYen: 5 }).because).not.toContain('資本金');
		const sole = viewOf({ ...maker, entity: 'sole', employees: 30, capitalYen: 5 });
		expect(sole.because).not.toContain('資本金');
		expect(sole.because).toContain('個人事業の場合は、従業員の数だけで決まります。');
	});

	test('are one for each trade that it may be, and none where it may be any', () => {
		const trader = viewOf({ industry: 'I', entity: 'company', employees: 60 });
		expect(trader.because).toMatch(/卸売業では.*第2号.*小売業・飲食店では.*第4号/);
		const anyTrade = sizeView({ entity: 'company', employees: 60 }, words);
		expect(anyTrade.because).toContain('業種ごとに');
		expect(anyTrade.because).not.toContain('号）');
	});

	test('are those of both limits where a small business may be of any trade', () => {
		const { because } = sizeView({ employees: 3 }, words);
		expect(because).toMatch(/^製造業・建設業・運輸業などでは、従業員20人以下/);
		expect(because).toContain('卸売業、サービス業、小売業・飲食店では、従業員5人以下');
	});
});

describe('what is missing', () => {
	test.each<[string, Partial<Business>, string | undefined]>([
		['nothing', { ...maker, employees: 12 }, undefined],
		['people and capital', maker, '次の答えがあると分かります：従業員の数、資本金。'],
		[
			'people, to know whether it is small',
			{ ...maker, capitalYen: 1 },
			'小規模企業者かどうかは、次の答えがあると分かります：従業員の数。',
		],
		[
			'the trade',
			{ industry: 'I', entity: 'company', employees: 60, capitalYen: 70_000_000 },
			'次の答えがあると分かります：くわしい業種。',
		],
	])('%s', (_case, answers, expected) => {
		expect(viewOf(answers).missing).toBe(expected);
	});
});

test('a body of which the Act does not speak is told so', () => {
	for (const entity of ['npo', 'agricultural-corporation'] as const) {
		const view = viewOf({ entity, employees: 3 });
		expect(view).toMatchObject({ class: 'unknown' });
		expect(view.because).toContain('会社と個人事業についての決まり');
		expect(view.missing).toBeUndefined();
	}
});

test('in every language it is only in principle, and names the article', () => {
	for (const language of languageCodes) {
		const view = sizeView(
			aBusiness({ ...maker, employees: 21 }),
			wordsFor(reference, language, '2026-11-20'),
		);
		expect(withoutRuby(view.label)).toMatch(/原則として|ふつうは|In principle/);
		expect(withoutRuby(view.because)).toMatch(/第1号|第2条 第1項 第1号|paragraph 1, item 1/);
		expect(view.principle).not.toBe('');
	}
});
