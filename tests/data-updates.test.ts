import { describe, expect, test } from 'vitest';
import { languageCodes } from '../src/lib/domain/codes';
import { parseRuby, withoutRuby } from '../src/lib/domain/text';
import { updateTypes } from '../src/lib/domain/updates/update';
import { data } from './support/reference';

const { updates, problems } = await data.updates();
const { programs } = await data.programs();
const byId = new Map(programs.map((program) => [program.id, program]));

/** A second count, by other means than the one that the schema asks. */
const lengthOf = (text: string) =>
	[...new Intl.Segmenter().segment(withoutRuby(text).normalize('NFKC'))].length;

describe('past updates', () => {
	test('are all read, and as many as a feed needs', () => {
		expect(problems).toEqual([]);
		expect(updates.length).toBeGreaterThanOrEqual(60);
		const told = new Set(updates.map(({ type }) => type));
		const ofTheCalendar = ['closes-soon'];
		expect(updateTypes.filter((type) => !told.has(type))).toEqual(ofTheCalendar);
	});

	test('have ids of their own and tell of programs that there are', () => {
		expect(new Set(updates.map(({ id }) => id)).size).toBe(updates.length);
		const strangers = updates.flatMap(({ programIds }) => programIds.filter((id) => !byId.has(id)));
		expect(strangers).toEqual([]);
	});

	test('are never longer than 140 characters, in any language, and never say the same twice', () => {
		const tooLong = updates.flatMap(({ id, text }) =>
			languageCodes.filter((code) => lengthOf(text[code]) > 140).map((code) => `${id} ${code}`),
		);
		expect(tooLong).toEqual([]);
		const said = updates.map(({ publishedAt, text }) => publishedAt + text.ja);
		expect(new Set(said).size).toBe(said.length);
	});

	test('name a source that one of their programs names', () => {
		const unknown = updates.filter(({ source, programIds }) => {
			const sources = programIds.flatMap((id) => byId.get(id)?.sources ?? []);
			return !sources.some(
				({ document, locator, fiscalYear }) =>
					document === source?.document &&
					locator === source.locator &&
					fiscalYear === source.fiscalYear,
			);
		});
		expect(unknown.map(({ id }) => id)).toEqual([]);
	});

	test('give the reading of every kanji in plain Japanese', () => {
		const bare = updates.filter(({ text }) =>
			parseRuby(text['ja-easy']).some(
				({ base, reading }) => reading === undefined && /\p{Script=Han}/u.test(base),
			),
		);
		expect(bare.map(({ id }) => id)).toEqual([]);
	});

	test('are of the past', () => {
		const future = updates.filter(({ publishedAt }) => publishedAt > '2026-11-20T00:00:00.000Z');
		expect(future).toEqual([]);
	});
});
