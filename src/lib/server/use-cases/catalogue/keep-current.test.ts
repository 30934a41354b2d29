import { beforeEach, expect, test } from 'vitest';
import { aPeriod, aProgram } from '../../../../../tests/support/programs';
import { reference } from '../../../../../tests/support/reference';
import type { Thesaurus } from '../../../domain/finder/thesaurus';
import { withWords } from '../../../domain/searches/with-words';
import { understand } from '../../../domain/finder/understand';
import type { Program } from '../../../domain/program/program';
import type { ProgramStore } from '../../ports/program-store';
import type { IndexContents, SearchIndex } from '../../ports/search-index';
import { keepCurrent, type CurrentTools } from './keep-current';

const untilMarch = aProgram({
	id: 'until-march',
	periods: [
		aPeriod({
			fiscalYear: 2026,
			stages: [{ stage: 'application', opens: '2026-04-01', closes: '2027-03-31' }],
		}),
	],
});

let programs: Program[];
let revision: number;
let isDown: boolean;
let today: string;
let replaced: IndexContents[];
let thesaurus: Thesaurus;
let current: CurrentTools;

const store: Pick<ProgramStore, 'all' | 'revision'> = {
	all: () => Promise.resolve([...programs]),
	revision: () => (isDown ? Promise.reject(new Error('locked')) : Promise.resolve(revision)),
};

const index: Pick<SearchIndex, 'engine' | 'replace'> = {
	engine: 'memory',
	replace: (contents) => Promise.resolve(void replaced.push(contents)),
};

beforeEach(async () => {
	programs = [untilMarch];
	revision = 1;
	isDown = false;
	today = '2027-03-31';
	thesaurus = reference.thesaurus;
	replaced = [];
	current = await keepCurrent({
		store: store as ProgramStore,
		index: index as SearchIndex,
		reference,
		thesaurus: () => Promise.resolve(thesaurus),
		clock: { today: () => today },
	});
});

const shownIds = () => current.get().catalogue.programs.map(({ id }) => id);
const statusInIndex = () => replaced.at(-1)?.documents.ja[0]?.status;

test('the catalogue and the index are there before the first request', () => {
	expect(shownIds()).toEqual(['until-march']);
	expect(current.get().catalogue.byId.get('until-march')?.id).toBe('until-march');
	expect(replaced).toHaveLength(1);
	expect(statusInIndex()).toBe('open');
});

test('nothing is read or built again while nothing has changed', async () => {
	const before = current.get();
	await current.refresh();
	expect(current.get()).toBe(before);
	expect(replaced).toHaveLength(1);
	expect(current.generation()).toBe(0);
});

test('a change in the store is shown after the next look', async () => {
	programs = [untilMarch, aProgram({ id: 'new' })];
	revision = 2;
	await current.refresh();
	expect(shownIds()).toEqual(['until-march', 'new']);
	expect(replaced).toHaveLength(2);
	expect(current.generation()).toBe(1);
});

test('a new day in Tokyo is a change: what closed yesterday is closed', async () => {
	today = '2027-04-01';
	await current.refresh();
	expect(statusInIndex()).not.toBe('open');
	expect(replaced[1]?.fingerprint).not.toBe(replaced[0]?.fingerprint);
	expect(current.generation()).toBe(1);
});

test('the same programs on the same day have the same fingerprint', async () => {
	revision = 2;
	await current.refresh();
	expect(replaced[1]?.fingerprint).toBe(replaced[0]?.fingerprint);
});

test('while the store does not answer, what was read last is shown', async () => {
	isDown = true;
	revision = 2;
	await expect(current.refresh()).rejects.toThrow('locked');
	expect(shownIds()).toEqual(['until-march']);
	isDown = false;
	await current.refresh();
	expect(current.generation()).toBe(1);
});

test('a word that was published is understood after the next look', async () => {
	const found = () =>
		understand('ぺらぺろん', current.get().knowledge.lexicon).found.map(
			({ meaning }) => meaning.code,
		);
	expect(found()).toEqual([]);
	thesaurus = withWords(thesaurus, [{ concept: 'noise', word: 'ペラペロン', role: 'say' }]);
	await current.refresh();
	expect(found()).toEqual([]);
	revision = 2;
	await current.refresh();
	expect(found()).toEqual(['noise']);
});
