import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DataFileError, dataDirectory } from '../../src/lib/server/adapters/files/data-directory';
import { projectFolder } from '../support/planted-tree';
import { folderForTest } from '../support/temporary-folder';

const real = join(projectFolder, 'data');
const realPrograms = readdirSync(join(real, 'programs')).filter((name) => name.endsWith('.yaml'));

describe('the data folder of the project', () => {
	const data = dataDirectory(real);

	test('gives every program, and finds nothing wrong with any', async () => {
		const { programs, problems } = await data.programs();
		expect(problems).toEqual([]);
		expect(programs.map(({ id }) => `${id}.yaml`)).toEqual([...realPrograms].sort());
	});

	test('gives the city, its words and the whole classification of industries', async () => {
		const { city, taxonomy, industries, trades, thesaurus, dictionary } = await data.reference();
		expect(city.wards.length).toBeGreaterThan(0);
		expect(taxonomy.industries.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
		expect(industries.isWithin('2422', 'E')).toBe(true);
		expect(trades.byCode.get('5863')?.letter).toBe('I');
		expect(dictionary.stopWords.length).toBeGreaterThan(0);
		expect(thesaurus.length).toBeGreaterThan(0);
	});

	test('lets phrases of kana be typed in Latin letters', async () => {
		const { thesaurus } = await data.reference();
		const noise = thesaurus.find(({ concept }) => concept === 'noise');
		expect(noise?.say).toEqual(expect.arrayContaining(['そうおん', 'souon']));
	});
});

describe('a data folder with a mistake', () => {
	let folder: string;
	const file = (...parts: string[]) => join(folder, ...parts);
	const rewrite = (name: string, change: (text: string) => string) =>
		writeFileSync(file(name), change(readFileSync(file(name), 'utf8')));
	const [first = '', second = '', third = ''] = realPrograms;

	beforeEach(() => {
		folder = folderForTest('data');
		mkdirSync(file('programs'));
		for (const name of ['city.yaml', 'taxonomy', 'search'])
			cpSync(join(real, name), file(name), { recursive: true });
		for (const name of [first, second, third])
			cpSync(join(real, 'programs', name), file('programs', name));
	});

	const problemsOf = async () => {
		const { programs, problems } = await dataDirectory(folder).programs();
		expect(programs).toHaveLength(2);
		expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([second]));
		return problems.map(({ message }) => message).join('\n');
	};
	const inProgram = (change: (text: string) => string) => rewrite(`programs/${second}`, change);

	test.each<[string, (text: string) => string, RegExp]>([
		['is no YAML', (text) => `${text}\n  - [`, /line \d+/],
		['says a thing twice', (text) => `${text}\nkind: loan\nkind: loan\n`, /unique/],
		['has a key that is not known', (text) => `${text}\nprize: 3\n`, /prize/],
		[
			'has another name than its file',
			(text) => text.replace(/^id: .*/, 'id: elsewhere'),
			/elsewhere/,
		],
		['lacks what is needed', (text) => text.replace(/^kind: .*\n/m, ''), /kind/],
		['has a code that is not known', (text) => text.replace(/^kind: .*/m, 'kind: gift'), /kind/],
		['is empty', () => '', /file/],
		['is a list', () => '- a\n- b\n', /file/],
		['refers to itself without end', () => 'a: &a [*a, *a]\n', /\w/],
		['is not text', () => '\u0000\u0001\ufffd', /\w/],
	])('names the program that %s, and gives the others', async (_, change, message) => {
		inProgram(change);
		expect(await problemsOf()).toMatch(message);
	});

	test('names a program that cannot be read', async () => {
		rmSync(file('programs', second));
		mkdirSync(file('programs', second));
		expect(await problemsOf()).toMatch(/EISDIR/);
	});

	test('passes over files that are no programs', async () => {
		writeFileSync(file('programs', 'notes.txt'), 'x');
		writeFileSync(file('programs', `${second}.swp`), 'x');
		const { programs, problems } = await dataDirectory(folder).programs();
		expect([programs.length, problems]).toEqual([3, []]);
	});

	const referenceFiles = [
		'city.yaml',
		'taxonomy/kinds.yaml',
		'taxonomy/jsic-14.csv',
		'taxonomy/trades.yaml',
		'search/thesaurus.yaml',
		'search/dictionary.yaml',
	];
	const refused = (message: RegExp) => async () => {
		const error: unknown = await dataDirectory(folder)
			.reference()
			.catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(DataFileError);
		const line = (error as Error).message;
		expect(line).toMatch(message);
		expect(line).not.toContain('\n');
	};

	test.each(referenceFiles)('says in one line that %s is missing', async (name) => {
		rmSync(file(name));
		await refused(new RegExp(`${name}.*(missing|ENOENT)`))();
	});

	test.each(referenceFiles)('says in one line that %s cannot be read', async (name) => {
		rewrite(name, (text) => `${text}\n "x: [`);
		await refused(new RegExp(name))();
	});

	test.each(referenceFiles.filter((name) => name.endsWith('.yaml')))(
		'says in one line what is wrong in %s',
		async (name) => {
			const content: unknown = parse(readFileSync(file(name), 'utf8'));
			const spoilt = Array.isArray(content) ? [{ ...content[0], prize: 3 }] : { prize: 3 };
			writeFileSync(file(name), JSON.stringify(spoilt));
			await refused(/prize/)();
		},
	);

	test('says in one line that there are no programs at all', async () => {
		rmSync(file('programs'), { recursive: true });
		await expect(dataDirectory(folder).programs()).rejects.toThrow(DataFileError);
		await expect(dataDirectory(folder).programs()).rejects.toThrow(/programs/);
	});
});
