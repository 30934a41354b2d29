import { describe, expect, test } from 'vitest';
import { labels } from '../../../../../tests/support/bulk-tables';
import type { Json } from '../../editing/json';
import { columnOf } from '../columns';
import { empty, textCell, type CellValue } from '../sheet';

const number = (value: number, isPercent = false): CellValue => ({
	...{ kind: 'number', number: value, isPercent },
});
const day = (value: string): CellValue => ({ kind: 'day', day: value });

function read(code: string, value: CellValue | string, before?: Json) {
	const cell = typeof value === 'string' ? textCell(value) : value;
	const result = columnOf.get(code)?.field.read(cell, { labels, before });
	return result?.ok ? result.value : `✗ ${result?.errors[0]?.code}`;
}

describe.each<[string, [CellValue | string, Json | undefined][]]>([
	[
		'capYen',
		[
			[number(500000), 500000],
			['５００，０００', 500000],
			['500,000円', 500000],
			['50万円', 500000],
			['５０万円', 500000],
			['1億2,500万円', 125_000_000],
			['¥500000', 500000],
			['none なし', 'none'],
			['わからない', 'unknown'],
			['UNKNOWN', 'unknown'],
			[empty, undefined],
			[{ kind: 'covered' }, undefined],
			[number(0.5), '✗ not-whole'],
			[number(-1), '✗ negative'],
			['いくらか', '✗ not-a-number'],
			['五十万円', '✗ has-kanji-numerals'],
			['1.25E+12', '✗ rounded'],
			[day('2026-04-01'), '✗ not-a-number'],
			[{ kind: 'fault', text: '#REF!' }, '✗ broken-formula'],
		],
	],
	[
		'rate',
		[
			['1/2', '1/2'],
			['２／３', '2/3'],
			['3分の2', '2/3'],
			['50%', '1/2'],
			['６６．７％', '667/1000'],
			[number(0.5), '1/2'],
			[number(0.5, true), '1/2'],
			[number(2 / 3), '2/3'],
			[number(0.35), '7/20'],
			[number(0.66666), '✗ not-a-share'],
			[day('2026-01-02'), '1/2'],
			['1月2日', '1/2'],
			['2026/2/3', '2/3'],
			['none', 'none'],
			['半分', '✗ not-a-share'],
		],
	],
	[
		'interestRatePercent',
		[
			[number(1.6), 1.6],
			[number(0.016, true), 1.6],
			['1.6%', 1.6],
			['年１．６％', 1.6],
			['高い', '✗ not-a-number'],
		],
	],
	[
		'termMonths',
		[
			[number(84), 84],
			['84か月', 84],
			['７年以内', 84],
			['unknown', 'unknown'],
			['長い', '✗ not-a-number'],
		],
	],
	[
		'opens',
		[
			[day('2026-04-01'), '2026-04-01'],
			[number(46113), '2026-04-01'],
			['46113', '2026-04-01'],
			['2026/4/1', '2026-04-01'],
			['２０２６年４月１日（水）', '2026-04-01'],
			['令和8年4月1日', '2026-04-01'],
			['R8.4.1', '2026-04-01'],
			['20260401', '2026-04-01'],
			['2026-04-01 00:00:00', '2026-04-01'],
			['unknown わからない', 'unknown'],
			['2026-02-30', '✗ not-a-day'],
			[number(8), '✗ not-a-day'],
			['4月ごろ', '✗ not-a-day'],
		],
	],
	[
		'closes',
		[
			['budget 予算がなくなるまで', 'budget'],
			['予算がなくなるまで', 'budget'],
			['いつでも', 'always'],
		],
	],
	[
		'closesAt',
		[
			['17:00', '17:00'],
			['１７時', '17:00'],
			['午後5時30分', '17:30'],
			[number(17 / 24), '17:00'],
			['夕方', '✗ not-a-time'],
		],
	],
	[
		'fiscalYear',
		[
			[number(2026), 2026],
			['2026年度', 2026],
			['令和8年度', 2026],
			['Ｒ８', 2026],
			['来年', '✗ not-a-year'],
		],
	],
	[
		'kind',
		[
			['subsidy', 'subsidy'],
			['Subsidy なにか', 'subsidy'],
			['ｓｕｂｓｉｄｙ', 'subsidy'],
			['なぞ', '✗ unknown-code'],
		],
	],
	[
		'goals',
		[
			['fund; sales', ['fund', 'sales']],
			['fund、sales', ['fund', 'sales']],
			['fund お金・資金繰り\nfund', ['fund']],
			['fund; なぞ', '✗ unknown-code'],
		],
	],
	[
		'ordinanceArticle',
		[
			[number(15), 15],
			['第１５条', 15],
		],
	],
	['relatedIds', [['Airbic, kbic', ['airbic', 'kbic']]]],
	['aliases', [['エアビック；AIRBIC\nAIRBIC', ['エアビック', 'AIRBIC']]]],
	['name.ja', [['  あ\r\nい\u0007 ', 'あ\nい']]],
])('%s', (code, cases) => {
	test.each(cases)('%j is %j', (value, expected) => expect(read(code, value)).toEqual(expected));
});

test.each<[CellValue | string, Json]>([
	[number(442002000), ['044-200-2000']],
	['０４４－２００－２０００', ['044-200-2000']],
	['044ー200ー2000', ['044-200-2000']],
	['(044)200-2000', ['044-200-2000']],
	[number(120953087), ['0120-95-3087']],
	['09012345678;0422-00-0000', ['090-1234-5678', '0422-00-0000']],
	[number(466221111), ['0466-22-1111']],
	['0466221111', ['0466-22-1111']],
	['よんよん', '✗ not-a-telephone'],
])('a telephone number %j is %j', (value, expected) => {
	expect(read('contact.telephones', value, ['0466-22-1111'])).toEqual(expected);
});

test('a number whose parts nobody knows is not cut by guessing', () => {
	expect(read('contact.telephones', '0466221111')).toBe('✗ not-a-telephone');
});
