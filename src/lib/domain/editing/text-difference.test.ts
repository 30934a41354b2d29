import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDifference } from './text-difference';

const told = (before: string, after: string) =>
	textDifference(before, after).map(({ kind, text }) =>
		kind === 'kept' ? text : kind === 'added' ? `+${text}+` : `-${text}-`,
	);

describe('two texts as one', () => {
	test.each([
		['上限は50万円です。', '上限は80万円です。', ['上限は', '-50-', '+80+', '万円です。']],
		['買う前に申請します。', '申請します。', ['-買う前に-', '申請します。']],
		['Apply early.', 'Apply very early.', ['Apply ', '+very +', 'early.']],
		['同じ', '同じ', ['同じ']],
		['', '新しい', ['+新しい+']],
		['古い', '', ['-古い-']],
		['', '', []],
	])('%s → %s', (before, after, parts) => {
		expect(told(before, after)).toEqual(parts);
	});

	test('a word stays together with its reading', () => {
		expect(told('市《し》の 店《みせ》', '市《し》の 会社《かいしゃ》')).toEqual([
			'｜市《し》の ',
			'-｜店《みせ》-',
			'+｜会社《かいしゃ》+',
		]);
	});

	test('what is very long is told without waiting', () => {
		const [before, after] = ['あ1い2'.repeat(20_000), 'う3え4'.repeat(20_000)];
		expect(textDifference(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added']);
	});
});

const texts = fc
	.array(fc.constantFrom('市', '内', 'の', '店', ' ', 'shop', '50', '。'))
	.map((all) => all.join(''));

test('without what is new it is the old text, without what is gone the new one', () => {
	fc.assert(
		fc.property(texts, texts, (before, after) => {
			const parts = textDifference(before, after);
			const without = (kind: string) =>
				parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('');
			expect(without('added')).toBe(before);
			expect(without('removed')).toBe(after);
			for (const [index, { kind }] of parts.entries())
				expect(kind).not.toBe(parts[index - 1]?.kind);
		}),
	);
});
