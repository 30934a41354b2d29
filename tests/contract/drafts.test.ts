import { beforeEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/lib/domain/editing/json';
import { databasePresence } from '../../src/lib/server/adapters/db/presence';
import { draftsOf, type Drafts } from '../../src/lib/server/use-cases/drafts/drafts';
import { editingOf, type Editing } from '../../src/lib/server/use-cases/editing/editing';
import type { EditingTools } from '../../src/lib/server/use-cases/editing/editing-tools';
import { draftUpdate } from '../../src/lib/server/use-cases/updates/draft-update';
import { onEveryEngine, openForTest } from '../support/databases';
import { given, instant, named, officeOn, type Office } from '../support/editors';
import { known } from '../support/known-codes';

const hana = { id: 'hana', role: 'editor' as const };
const ichiro = { id: 'ichiro', role: 'publisher' as const };
const stranger = { id: 'x', role: 'consultant' as const };

onEveryEngine((engine) => {
	let office: Office;
	let editing: Editing;
	let drafts: Drafts;
	let minutes: number;
	beforeEach(async () => {
		const database = await openForTest(await engine.url());
		office = await officeOn(database);
		minutes = 0;
		const tools: EditingTools = {
			...{ store: office.store, known, now: () => new Date(instant(minutes)) },
			isSecondPersonRequired: () => Promise.resolve(false),
			draftUpdate: (seen, program) => draftUpdate(seen, program, '2026-11-20'),
		};
		editing = editingOf(tools);
		drafts = draftsOf({ ...tools, presence: databasePresence(database) });
	});

	const original = named('林檎');
	const having = (change: JsonObject): JsonObject => ({ ...original, ...change });
	const begin = async () => given(await editing.open(hana, 'apple')).version;
	const now = async () => (await office.store.listing('apple'))?.draft;
	const save = (actor: typeof hana | typeof ichiro, change: JsonObject, version: number) =>
		drafts.save(actor, { id: 'apple', document: having(change), version });

	/** Ichiro was faster; gives the version that hana began from, and ichiro's. */
	async function late(theirs: JsonObject) {
		const version = await begin();
		const saved = given(await save(ichiro, theirs, version));
		return { version, theirVersion: saved.draft.version };
	}

	describe('two people write one draft', () => {
		test('what they changed in different fields is saved together, and the later hears of it', async () => {
			const { version } = await late({ aliases: ['一郎'] });
			minutes = 3;
			const saved = given(await save(hana, { fiscalYear: 2020 }, version));
			expect(saved.draft.document).toEqual(having({ aliases: ['一郎'], fiscalYear: 2020 }));
			expect(saved.others).toEqual({
				personId: 'ichiro',
				at: instant(0),
				changes: [{ path: ['aliases'], before: original.aliases, after: ['一郎'] }],
			});
		});

		test('whoever is not late hears of nobody', async () => {
			expect(given(await save(hana, { fiscalYear: 2020 }, await begin())).others).toBeUndefined();
		});

		test('where they changed the same field nothing is saved until somebody chooses', async () => {
			const { version } = await late({ fiscalYear: 2019 });
			const saved = await save(hana, { fiscalYear: 2020, aliases: ['花'] }, version);
			expect(saved).toMatchObject({
				ok: false,
				reason: 'conflict',
				conflict: { version, theirs: { authorId: 'ichiro' } },
			});
			expect((await now())?.document).toEqual(having({ fiscalYear: 2019 }));
		});

		test('many who save different fields at once lose nothing', async () => {
			const version = await begin();
			const fields = ['fiscalYear', 'aliases', 'situations', 'goals'];
			const values = [2020, ['a'], [{ ja: 'b' }], ['hr']];
			const saves = fields.map((field, index) =>
				save(index % 2 ? hana : ichiro, { [field]: values[index] ?? null }, version),
			);
			const outcomes = await Promise.all(saves);
			expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, true, true]);
			const all = Object.fromEntries(fields.map((field, index) => [field, values[index]]));
			expect((await now())?.document).toMatchObject(all);
		});

		test('a draft that is gone is not saved', async () => {
			const version = await begin();
			given(await editing.discard(hana, { id: 'apple', version }));
			expect(await save(hana, {}, version)).toEqual({ ok: false, reason: 'no-draft' });
		});
	});

	describe('choosing', () => {
		const mine = having({ fiscalYear: 2020, aliases: ['花'] });
		const conflicting = { fiscalYear: 2019, situations: [{ ja: '一郎の' }] };

		test.each([
			['mine', 2020],
			['theirs', 2019],
		] as const)('%s keeps what nobody has to decide about', async (side, fiscalYear) => {
			const seen = { id: 'apple', mine, ...(await late(conflicting)) };
			const choices = new Map([['fiscalYear', side]]);
			const { draft } = given(await drafts.resolve(hana, { ...seen, choices }));
			const { situations } = conflicting;
			expect(draft.document).toEqual(having({ fiscalYear, aliases: ['花'], situations }));
			expect(draft.authorId).toBe('hana');
		});

		test('one side for all', async () => {
			const seen = { id: 'apple', mine, ...(await late(conflicting)) };
			const { draft } = given(await drafts.resolve(hana, { ...seen, choices: 'theirs' }));
			expect(draft.document).toMatchObject({ fiscalYear: 2019, aliases: ['花'] });
		});

		test('nothing is saved while a choice is missing', async () => {
			const seen = { id: 'apple', mine, ...(await late(conflicting)) };
			const outcome = await drafts.resolve(hana, { ...seen, choices: new Map() });
			expect(outcome).toMatchObject({ ok: false, reason: 'conflict', conflict: { mine } });
			expect((await now())?.document).toEqual(having(conflicting));
		});

		test('nothing is saved where somebody saved once more meanwhile', async () => {
			const seen = { id: 'apple', mine, ...(await late(conflicting)) };
			const third = given(await save(ichiro, { fiscalYear: 2018 }, seen.theirVersion));
			const choices = new Map([['fiscalYear', 'theirs' as const]]);
			const again = await drafts.resolve(hana, { ...seen, choices });
			expect(again).toMatchObject({
				reason: 'conflict',
				conflict: { version: seen.version, theirs: { version: third.draft.version } },
			});
			expect((await now())?.document).toEqual(having({ fiscalYear: 2018 }));
			const theirVersion = third.draft.version;
			const { draft } = given(await drafts.resolve(hana, { ...seen, theirVersion, choices }));
			expect(draft.document).toMatchObject({ fiscalYear: 2018, aliases: ['花'] });
		});
	});

	describe('a draft and what was imported since', () => {
		/** Hana has changed the name, and so has the import. */
		async function outdated() {
			const version = await begin();
			const saved = given(
				await save(hana, { name: { ja: '花の林檎' }, fiscalYear: 2020 }, version),
			);
			await office.importNamed('輸入の林檎');
			return { id: 'apple', version: saved.draft.version, number: 2 };
		}

		test('are shown field by field, nothing changed', async () => {
			const seen = await outdated();
			const renewal = given(await drafts.renewal(hana, 'apple'));
			expect(renewal.merged.conflicts).toMatchObject([
				{ path: ['name', 'ja'], base: '林檎', mine: '花の林檎', theirs: '輸入の林檎' },
			]);
			expect((await now())?.version).toBe(seen.version);
		});

		test.each([
			['mine', '花の林檎'],
			['theirs', '輸入の林檎'],
		] as const)('come together as somebody chose: %s', async (side, name) => {
			const seen = await outdated();
			const choices = new Map([['name/ja', side]]);
			const { draft } = given(await drafts.renew(hana, { ...seen, choices }));
			expect(draft).toMatchObject({ baseNumber: 2, document: { name: { ja: name } } });
			expect(draft.document).toMatchObject({ fiscalYear: 2020 });
			expect(await drafts.renewal(hana, 'apple')).toEqual({ ok: false, reason: 'wrong-state' });
		});

		test.each([
			['a choice is missing', {}],
			['the draft was saved meanwhile', { version: 1, choices: 'mine' as const }],
			['another revision was published meanwhile', { number: 1, choices: 'mine' as const }],
		])('stay apart where %s', async (_case, other) => {
			const seen = { ...(await outdated()), choices: new Map(), ...other };
			expect(await drafts.renew(hana, seen)).toEqual({ ok: false, reason: 'changed' });
			expect((await now())?.baseNumber).toBe(1);
		});
	});

	describe('who has a draft open', () => {
		const others = async (actor: typeof hana | typeof ichiro) =>
			given(await drafts.seeOthers(actor, 'apple')).map(({ personId }) => personId);

		test('sees the others, and never themselves', async () => {
			expect(await others(hana)).toEqual([]);
			minutes = 1;
			expect(given(await drafts.seeOthers(ichiro, 'apple'))).toEqual([
				{ personId: 'hana', since: instant(0) },
			]);
			expect(await others(hana)).toEqual(['ichiro']);
		});

		test('is gone two minutes after they were heard of last', async () => {
			await others(hana);
			minutes = 2;
			expect(await others(ichiro)).toEqual(['hana']);
			minutes = 3;
			expect(await others(ichiro)).toEqual([]);
		});
	});

	test('a preview is of the draft, and of what is published where there is none', async () => {
		const blank = { title: 't', summary: 's', name: 'n', description: 'd', organiser: 'o' };
		const blanks = { ...blank, benefit: 'b', source: 'q', text: 'x' };
		const look = async () =>
			given(await drafts.preview(hana, { id: 'apple', today: '2026-11-20', blanks }));
		expect(await look()).toMatchObject({ isDraft: false, program: { name: { ja: '林檎' } } });
		given(await save(hana, { name: { ja: '' } }, await begin()));
		const shown = await look();
		expect(shown).toMatchObject({ isDraft: true, program: { name: { ja: 'n' } } });
		expect(shown.missing).toContainEqual({ path: 'name.ja', code: 'required' });
	});

	test('whose role does not allow it is refused', async () => {
		const version = await begin();
		const before = await now();
		const choice = { id: 'apple', version, choices: 'mine' as const };
		const blanks = { title: '', summary: '', name: '', description: '', organiser: '' };
		const request = {
			id: 'apple',
			today: '2026-11-20',
			blanks: { ...blanks, benefit: '', source: '', text: '' },
		};
		const tries = [
			drafts.save(stranger, { id: 'apple', version, document: {} }),
			drafts.resolve(stranger, { ...choice, mine: {}, theirVersion: version }),
			drafts.renewal(stranger, 'apple'),
			drafts.renew(stranger, { ...choice, number: 1 }),
			drafts.preview(stranger, request),
			drafts.seeOthers(stranger, 'apple'),
		];
		for (const outcome of await Promise.all(tries))
			expect(outcome).toEqual({ ok: false, reason: 'forbidden' });
		expect(await now()).toEqual(before);
	});
});
