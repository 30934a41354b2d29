import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue, namesFor, wordsIn } from '../../../tests/support/catalogue';
import { judged } from '../../../tests/support/judging';
import { aGrant, aLoan, aProgram, target } from '../../../tests/support/programs';
import { languageCodes } from '../domain/codes';
import type { Business } from '../domain/business/business';
import type { Program } from '../domain/program/program';
import type { Compared, CompareRow } from './compare-cells';
import { comparison } from './compare-words';

const words = wordsIn('ja');

const comparedFor = (program: Program, business?: Business): Compared => ({
	program,
	match: business && {
		judgement: judged(program, business),
		benefit: { isExact: false },
		wanted: 0,
	},
	names: namesFor(program),
});

const compare = (programs: Program[], business?: Business) =>
	comparison(
		programs.map((program) => comparedFor(program, business)),
		[],
		words,
	);

const textsOf = (row: CompareRow | undefined): string[] =>
	(row?.cells ?? []).map(({ lines }) =>
		lines.map(({ label, text }) => (label ? `${label.text}=${text}` : text)).join('／'),
	);

const rowNamed = (rows: readonly CompareRow[], term: string) =>
	rows.find((row) => row.term === term);

const half = aProgram({ id: 'half', benefits: [aGrant({ rate: '1/2', capYen: 500_000 })] });
const third = aProgram({ id: 'third', benefits: [aGrant({ rate: '1/3', capYen: 500_000 })] });
const loan = aProgram({
	id: 'loan',
	kind: 'loan',
	benefits: [aLoan({ limitYen: 10_000_000, interestRatePercent: 1.5 })],
});

describe('programs side by side', () => {
	test('differ where they say different things, and only there', () => {
		const { rows } = compare([half, third]);
		expect(textsOf(rowNamed(rows, '出る割合'))).toEqual(['費用の2分の1まで', '費用の3分の1まで']);
		expect(rowNamed(rows, '出る割合')?.differs).toBe(true);
		expect(rowNamed(rows, '上限額')?.differs).toBe(false);
		expect(rowNamed(rows, '種類')?.differs).toBe(false);
	});

	test('a question that only one of them answers is empty for the other, not none', () => {
		const { rows } = compare([half, loan]);
		expect(textsOf(rowNamed(rows, '利率'))).toEqual(['', '年1.5%以内']);
		expect(textsOf(rowNamed(rows, '返す期間'))).toEqual(['', '未確認']);
		expect(rowNamed(rows, '使用料・家賃')).toBeUndefined();
	});

	test('of several benefits each is named, unless they agree', () => {
		const two = (first: number, second: number) =>
			aProgram({
				benefits: [
					aGrant({ label: { ja: '機械' }, capYen: first }),
					aGrant({ label: { ja: '店' }, capYen: second }),
				],
			});
		const caps = (program: Program) =>
			textsOf(rowNamed(compare([program, half]).rows, '上限額'))[0];
		expect(caps(two(100_000, 200_000))).toBe('機械=10万円まで／店=20万円まで');
		expect(caps(two(100_000, 100_000))).toBe('10万円まで');
	});

	test('verdict and reason stand there for those who have answered', () => {
		const farmers = aProgram({ criteria: [target({ fact: 'industry', in: ['A'] })] });
		const { rows } = compare([farmers, half], { industry: 'E' });
		const row = rowNamed(rows, 'あなたに合うか');
		expect(row?.cells.map(({ verdict }) => verdict?.verdict)).toEqual(['fails', 'meets']);
		expect(textsOf(row)[0]).toContain('農業');
		expect(rowNamed(compare([farmers, half]).rows, 'あなたに合うか')).toBeUndefined();
	});
});

describe('conditions', () => {
	const inCity = target({ fact: 'place', in: ['in-city'] });
	const makers = target({ fact: 'industry', in: ['E'] });
	const one = aProgram({ id: 'one', criteria: [inCity, makers] });
	const other = aProgram({ id: 'other', criteria: [inCity] });

	test('that all share are said once', () => {
		const { rows, shared } = compare([one, other]);
		expect(shared).toHaveLength(1);
		expect(textsOf(rowNamed(rows, '条件（ちがうもの）'))).toEqual([
			expect.stringContaining('製造') as string,
			'ほかにちがう条件はありません',
		]);
	});

	test('carry their outcome for those who have answered', () => {
		const { rows, shared } = compare([one, other], { industry: 'D' });
		expect(shared.map(({ outcome }) => outcome)).toEqual(['unknown']);
		const [cell] = rowNamed(rows, '条件（ちがうもの）')?.cells ?? [];
		expect(cell?.lines.map(({ outcome }) => outcome)).toEqual(['failed']);
	});

	test('that nobody has seen are not taken for none', () => {
		const unseen = aProgram({ id: 'unseen', criteriaCoverage: 'unseen' });
		const { rows } = compare([one, unseen]);
		expect(textsOf(rowNamed(rows, '条件（ちがうもの）'))[1]).toBe('条件はまだ確認できていません');
	});
});

test('any programs can be compared, in every language, and one with itself never differs', () => {
	const some = fc.constantFrom(...catalogue);
	fc.assert(
		fc.property(some, some, fc.constantFrom(...languageCodes), (first, second, language) => {
			const own = wordsIn(language);
			const { rows } = comparison([comparedFor(first), comparedFor(second)], [], own);
			for (const { cells, differs } of rows) {
				expect(cells).toHaveLength(2);
				const [a, b] = cells.map((cell) => JSON.stringify(cell.lines.map(({ text }) => text)));
				if (a !== b) expect(differs).toBe(true);
			}
			const terms = rows.map(({ term }) => term);
			expect(new Set(terms).size).toBe(terms.length);
			const same = comparison([comparedFor(first), comparedFor(first)], [], own);
			expect(same.rows.filter(({ differs }) => differs).map(({ term }) => term)).toEqual([]);
		}),
		{ numRuns: 60 },
	);
});
