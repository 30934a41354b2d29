import { describe, expect, test } from 'vitest';
import type { LeafType } from './field-spec';
import { printTyped, readTyped } from './typed-value';

const cases: [LeafType, string, unknown][] = [
	['text', '  機械の補助\r\n2行目\0 ', '機械の補助\n2行目'],
	['text', ' \n ', undefined],
	['yen', '５０万円', 500_000],
	['yen', '1億2,500万', 125_000_000],
	['yen', '百万円', '百万円'],
	['yen', '約50万', '約50万'],
	['number', '１，２００人', 1200],
	['number', '0.5', 0.5],
	['number', '-3', -3],
	['number', '3つ', '3つ'],
	['percent', '１．６％', 1.6],
	['percent', '0.383', 0.383],
	['months', '7年', 84],
	['months', '1年6か月', 18],
	['months', '84ヶ月', 84],
	['months', '84', 84],
	['months', '7年くらい', '7年くらい'],
	['rate', '２分の１', '1/2'],
	['rate', '2／3', '2/3'],
	['rate', '50%', '50/100'],
	['rate', '全額', '1/1'],
	['rate', '半分', '半分'],
	['flag', 'true', true],
	['flag', 'false', false],
	['flag', 'perhaps', 'perhaps'],
	['day', '2026-11-30', '2026-11-30'],
	['day', '２０２６／１１／３０', '2026-11-30'],
	['day', '2026年11月3日（火）', '2026-11-03'],
	['day', '令和8年11月30日', '2026-11-30'],
	['day', '令和元年5月1日', '2019-05-01'],
	['day', 'R8.11.30', '2026-11-30'],
	['day', '2026-02-30', '2026-02-30'],
	['day', '令和120年1月1日', '令和120年1月1日'],
	['day', '来月末', '来月末'],
	['time', '17:00', '17:00'],
	['time', '９：３０', '09:30'],
	['time', '午後5時半', '17:30'],
	['time', '12時', '12:00'],
	['time', '25:00', '25:00'],
	['fiscal-year', '令和８年度', 2026],
	['fiscal-year', '2026年度', 2026],
	['fiscal-year', 'H31', 2019],
	['fiscal-year', '去年', '去年'],
	['text-or-number', '0.6', 0.6],
	['text-or-number', '300万円まで', '300万円まで'],
];

describe('what was typed is read, or stays as it was typed', () => {
	test.each(cases)('%s: %j', (type, typed, value) => {
		expect(readTyped(type, typed)).toEqual(value);
	});
});

test.each(cases)('%s: %j means the same when it is shown again', (type, typed) => {
	const value = readTyped(type, typed);
	if (typeof value === 'object' || value === undefined) return;
	expect(readTyped(type, printTyped(type, value))).toEqual(value);
});
