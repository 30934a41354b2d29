import { join } from 'node:path';
import type { Language } from '../../src/lib/domain/codes';
import type { Program } from '../../src/lib/domain/program/program';
import { nameOf, type Names } from '../../src/lib/i18n/text-words';
import { wordsFor, type Words } from '../../src/lib/i18n/words';
import { dataDirectory } from '../../src/lib/server/adapters/files/data-directory';

const data = dataDirectory(join(import.meta.dirname, '../../data'));
export const reference = await data.reference();

/** Every program of the catalogue. */
export const { programs: catalogue } = await data.programs();

const byId = new Map(catalogue.map((program) => [program.id, program]));

export const programOf = (id: string): Program => {
	const program = byId.get(id);
	if (!program) throw new Error(`the catalogue has no ${id}`);
	return program;
};

/** The site's own words as of a day on which most of the catalogue is of an earlier year. */
export const wordsIn = (language: Language, today = '2026-11-20'): Words =>
	wordsFor(reference, language, today);

/** Names as the page of a program knows them. */
export const namesFor = (program: Program): Names => ({
	program: (id) => (byId.has(id) ? nameOf(programOf(id)) : undefined),
	track: (id) => program.tracks?.find((track) => track.id === id)?.label,
});
