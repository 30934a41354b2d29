import { expect, test } from 'vitest';
import { reference } from '../../../../../tests/support/reference';
import { tradeIndex } from '../../../domain/business/trade-index';
import { examineData } from './examine-data';

test('a trade whose code is not in the classification is a problem of its file', async () => {
	const { trades, industries } = reference;
	const [first, ...others] = trades.trades.trades;
	if (!first) throw new Error('no trades');
	const wrong = { ...trades.trades, trades: [{ ...first, code: '9998' }, ...others] };
	const { problems } = await examineData(
		{
			reference: () => Promise.resolve({ ...reference, trades: tradeIndex(wrong, industries) }),
			programs: () => Promise.resolve({ programs: [], problems: [] }),
			judgedQueries: () => Promise.resolve([]),
			updates: () => Promise.resolve({ updates: [], problems: [] }),
			thesaurusFile: () => Promise.resolve(''),
		},
		'2026-11-20',
	);
	expect(problems).toEqual([
		{ file: 'trades.yaml', message: '9998 is not in the classification of industries' },
	]);
});
