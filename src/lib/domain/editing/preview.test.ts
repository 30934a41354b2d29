import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../../tests/support/catalogue';
import { toObject } from '../../../../tests/support/json';
import { known } from '../../../../tests/support/known-codes';
import { aGrant, aPeriod, aProgram, target } from '../../../../tests/support/programs';
import { programSchema } from '../program/program';
import type { Json, JsonObject } from './json';
import { previewOf } from './preview';
import { partAt, withPartAt } from './preview-values';

const blanks = {
	title: '（題名）',
	summary: '（まとめ）',
	name: '（正式な名前）',
	description: '（説明）',
	organiser: '（実施する組織）',
	benefit: '（支援の内容）',
	source: '（出典）',
	text: '（文）',
};
const ids = new Set(catalogue.map(({ id }) => id));
const context = (id: string) => ({
	...{ id, ids, known, today: '2026-11-20', fiscalYear: 2026, blanks },
});
const seen = (document: JsonObject) => previewOf(document, context('apple'));
const whole = toObject(
	aProgram({
		id: 'apple',
		benefits: [aGrant(), aGrant({ capYen: 500_000 })],
		criteria: [target({ fact: 'size', in: ['sme'] }), target({ fact: 'employees', max: 20 })],
		periods: [aPeriod({})],
	}),
);
const without = (...path: string[]) => withPartAt(whole, path, undefined) as JsonObject;
const having = (value: Json, ...path: string[]) => withPartAt(whole, path, value) as JsonObject;

describe('a preview', () => {
	test.each(catalogue.map((program) => [program.id, program] as const))(
		'shows what is complete as it is: %s',
		(id, program) => {
			const { program: shown, missing } = previewOf(toObject(program), context(id));
			expect(missing).toEqual([]);
			expect(shown).toEqual({ ...program, updatedAt: '2026-11-20' });
		},
	);

	test('of nothing says so in every place', () => {
		const { program, missing } = seen({});
		expect(program).toMatchObject({
			id: 'apple',
			title: { ja: '（題名）', 'ja-easy': '（題名）', en: '（題名）' },
			benefits: [{ label: { ja: '（支援の内容）' }, feeYen: 'unknown' }],
			organisers: [{ name: { ja: '（実施する組織）' } }],
			lifecycle: { state: 'active', availability: 'unknown' },
		});
		expect(missing.map(({ path }) => path)).toEqual(expect.arrayContaining(['title', 'benefits']));
	});

	test.each<[string, JsonObject, string[], unknown]>([
		['a language that is missing', without('title', 'en'), ['title', 'en'], '（題名）'],
		['an empty text', having('', 'summary', 'ja'), ['summary', 'ja'], '（まとめ）'],
		[
			'a text that is too long',
			having('川'.repeat(61), 'title', 'ja'),
			['title', 'ja'],
			`${'川'.repeat(57)}…`,
		],
		[
			'a figure that is missing',
			without('benefits', '0', 'rate'),
			['benefits', '0', 'rate'],
			'unknown',
		],
		[
			'a figure that is none',
			having('many', 'benefits', '1', 'capYen'),
			['benefits', '1', 'capYen'],
			'unknown',
		],
		[
			'a day that is none',
			having('soon', 'periods', '0', 'stages', '0', 'closes'),
			['periods', '0', 'stages', '0', 'closes'],
			'unknown',
		],
		[
			'a source that is not there',
			having('x', 'benefits', '0', 'source'),
			['sources', '1', 'document'],
			'（出典）',
		],
		[
			'a source that is not named',
			without('benefits', '0', 'source'),
			['sources', '1', 'document'],
			'（出典）',
		],
		['what no program has', having(1, 'colour'), ['colour'], undefined],
		[
			'a track that is not there',
			having(['x'], 'benefits', '0', 'tracks'),
			['benefits', '0', 'tracks'],
			undefined,
		],
		['another id', having('berry', 'id'), ['id'], 'apple'],
		['an empty translation', having('', 'description', 'en'), ['description', 'en'], undefined],
	])('goes on with %s', (_case, document, path, value) => {
		const { program, missing } = seen(document);
		expect(partAt(toObject(program), path)).toEqual(value);
		expect(missing).not.toEqual([]);
		expect(program.benefits).toHaveLength(2);
		expect(program.sources[0]).toEqual(partAt(whole, ['sources', '0']));
		expect(program.criteria).toHaveLength(2);
	});

	test.each<[string, JsonObject]>([
		['is not finished', having({ role: 'target' }, 'criteria', '0')],
		['is nothing', having(null, 'criteria', '0')],
		[
			'asks for an industry that there is not',
			having(
				{ role: 'target', source: 's', test: { fact: 'industry', in: ['0000'] } },
				'criteria',
				'0',
			),
		],
	])('leaves out a condition that %s, and keeps the others', (_case, document) => {
		expect(seen(document).program.criteria).toEqual([target({ fact: 'employees', max: 20 })]);
	});

	test('names neither programs nor desks that there are not', () => {
		const { program } = seen({ ...whole, relatedIds: ['nowhere'], contacts: [{ desk: 'nobody' }] });
		expect(program).toMatchObject({ contacts: [] });
		expect(program.relatedIds ?? []).toEqual([]);
	});

	/** A program of the catalogue in which something is missing or broken, as drafts are. */
	const broken = fc
		.tuple(
			fc.constantFrom(...catalogue),
			fc.array(
				fc.tuple(
					fc.infiniteStream(fc.nat()).map((stream) => [...stream.take(6)]),
					fc.option(fc.jsonValue({ maxDepth: 2 }), { nil: undefined }),
				),
				{ minLength: 1, maxLength: 6 },
			),
		)
		.map(([program, changes]) =>
			changes.reduce<JsonObject>((document, [turns, value]) => {
				const path: string[] = [];
				for (const turn of turns) {
					const keys = Object.keys((partAt(document, path) ?? {}) as object);
					const key = keys[turn % Math.max(1, keys.length)];
					if (key === undefined || (path.length > 0 && turn % 3 === 0)) break;
					path.push(key);
				}
				return withPartAt(document, path, value as Json | undefined) as JsonObject;
			}, toObject(program)),
		);

	test('is a program, whatever was written', { timeout: 30_000 }, () => {
		fc.assert(
			fc.property(fc.oneof(broken, fc.dictionary(fc.string(), fc.jsonValue())), (document) => {
				const { program } = seen(document as JsonObject);
				expect(programSchema.safeParse(program).success).toBe(true);
			}),
			{ numRuns: 80 },
		);
	});

	test('keeps the title through whatever is wrong elsewhere', { timeout: 30_000 }, () => {
		fc.assert(
			fc.property(broken, (document) => {
				const { program } = seen({ ...document, title: whole.title ?? null });
				expect(program.title).toEqual(whole.title);
			}),
			{ numRuns: 30 },
		);
	});
});
