import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageCodes } from '../domain/codes';
import { withoutRuby } from '../domain/text';
import { readYen } from '../domain/typed-number';
import { formatYen } from './format';

test('money is read as it is written in every language', () => {
	const yen = fc.integer({ min: 0, max: 1_000_000_000_000_000 });
	fc.assert(
		fc.property(yen, fc.constantFrom(...languageCodes), (amount, language) => {
			const read = readYen(withoutRuby(formatYen(amount, language)));
			expect(read).toEqual({ ok: true, value: amount });
		}),
	);
});
