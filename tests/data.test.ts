import { describe, expect, test } from 'vitest';
import { languageCodes } from '../src/lib/domain/codes';
import { conceptMeaning } from '../src/lib/domain/finder/lexicon';
import { fold } from '../src/lib/domain/finder/words';
import type { Program } from '../src/lib/domain/program/program';
import { withoutRuby } from '../src/lib/domain/text';
import { examineData } from '../src/lib/server/use-cases/catalogue/examine-data';
import { indexContents } from '../src/lib/server/use-cases/finder/index-contents';
import { data, reference } from './support/reference';

const today = '2026-11-20';
const { programs } = await data.programs();

test('the doctor finds nothing wrong, and every program has a status', async () => {
	const examined = await examineData(data, today);
	expect(examined.problems).toEqual([]);
	expect(examined.programs).toBe(programs.length);
	const counted = Object.values(examined.statuses).reduce((sum, count) => sum + count, 0);
	expect(counted).toBe(programs.length);
});

describe('in every language', () => {
	const longest = { title: 60, summary: 140 };
	const graphemes = new Intl.Segmenter();
	const lengthOf = (text: string) => [...graphemes.segment(withoutRuby(text))].length;
	const repeatedIn = (texts: string[]) =>
		texts.filter((text, index) => texts.indexOf(text) !== index);

	describe.each(languageCodes)('%s', (language) => {
		test.each(['title', 'summary'] as const)('each program has a %s of its own', (field) => {
			const texts = programs.map((program) => program[field][language]);
			expect(texts.filter((text) => text.trim() === '')).toEqual([]);
			expect(repeatedIn(texts)).toEqual([]);
			// English says the same in two to three times as many letters.
			const most = longest[field] * (language === 'en' ? 3 : 1);
			expect(texts.filter((text) => lengthOf(text) > most)).toEqual([]);
		});
	});
});

describe('the words of the finder', () => {
	const { documents } = indexContents(programs, reference, today);
	const carried = new Set(documents.ja.flatMap(({ meanings }) => Object.keys(meanings)));

	test('every concept of the thesaurus leads to a program', () => {
		const without = reference.thesaurus.filter(
			(concept) => !carried.has(conceptMeaning(concept).token),
		);
		expect(without.map(({ concept }) => concept)).toEqual([]);
	});

	test('no concept is there twice', () => {
		const codes = reference.thesaurus.map(({ concept }) => concept);
		expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
	});

	test('no name of a program is a word that says nothing', () => {
		const fillers = new Set(reference.dictionary.stopWords.map(fold));
		const names = programs.flatMap(({ name, aliases }) => [name.ja, ...aliases]);
		expect(names.filter((name) => fillers.has(fold(name)))).toEqual([]);
	});
});

describe('names', () => {
	const officialNames = new Map(programs.map((program) => [fold(program.name.ja), program.id]));
	const relativesOf = ({ successorId, predecessorIds, relatedIds }: Program) => [
		successorId,
		...(predecessorIds ?? []),
		...(relatedIds ?? []),
	];

	test('no two programs have the same official name', () => {
		expect(officialNames.size).toBe(programs.length);
	});

	test("a program is also called by another's official name only where it points to it", () => {
		const taken = programs.flatMap((program) =>
			program.aliases.flatMap((alias) => {
				const other = officialNames.get(fold(alias));
				const isMeant = other === undefined || relativesOf(program).includes(other);
				return isMeant ? [] : [`${program.id}: ${alias} (${other})`];
			}),
		);
		expect(taken).toEqual([]);
	});

	test('no program is also called by its own official name', () => {
		const repeated = programs.filter(({ name, aliases }) =>
			aliases.some((alias) => fold(alias) === fold(name.ja)),
		);
		expect(repeated.map(({ id }) => id)).toEqual([]);
	});
});
