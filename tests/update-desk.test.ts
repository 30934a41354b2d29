import { beforeEach, describe, expect, test } from 'vitest';
import { toObject } from './support/json';
import { data } from './support/reference';
import type { Role } from '../src/lib/domain/editing/roles';
import { updateTextSchema, type Update } from '../src/lib/domain/updates/update';
import type { UpdateDrafts, WaitingUpdate } from '../src/lib/server/ports/update-drafts';
import { draftUpdate } from '../src/lib/server/use-cases/updates/draft-update';
import { updateDeskOf, type UpdateDesk } from '../src/lib/server/use-cases/updates/update-desk';
import { anUpdate } from './support/updates';

const { programs } = await data.programs();
const today = '2026-11-20';
const at = '2026-11-20T01:00:00.000Z';
const { text } = anUpdate();
const ichiro = { id: 'ichiro', role: 'publisher' as const };
const draft = { programId: 'apple', number: 2 };

let waiting: WaitingUpdate[];
let items: Update[];
let shown: number;
let desk: UpdateDesk;

/** Keeps what it is told, as a database would. */
const drafts: UpdateDrafts = {
	waiting: () => Promise.resolve(waiting),
	count: () => Promise.resolve(waiting.length),
	accept: (_, item) => Promise.resolve(waiting.length > 0 && items.push(item) > 0),
	drop: () => Promise.resolve(waiting.length > 0),
	write: (item) => {
		items.push(item);
		return Promise.resolve(item);
	},
};

beforeEach(() => {
	waiting = [{ ...draft, at, type: 'extended', text }];
	items = [];
	shown = 0;
	desk = updateDeskOf({
		drafts,
		now: () => new Date(at),
		publishedAt: () => '2026-11-30T15:00:00.000Z',
		isListed: (id) => id === 'apple',
		show: () => {
			shown++;
			return Promise.resolve();
		},
	});
});

test.each<[Role]>([['editor'], ['consultant'], ['coordinator']])(
	'an %s decides about no update and writes none',
	async (role) => {
		const actor = { id: 'x', role };
		const answers = [
			await desk.waiting(actor, { limit: 1 }),
			await desk.accept(actor, { ...draft, typed: text }),
			await desk.drop(actor, draft),
			await desk.write(actor, { type: 'note', programId: '', text }),
		];
		expect(answers).toEqual(answers.map(() => ({ ok: false, reason: 'forbidden' })));
		expect(items).toEqual([]);
	},
);

describe('a draft', () => {
	test('is published in the words given, with its own type, program and address', async () => {
		const typed = { ...text, ja: ' 言い直し\nました。 ' };
		expect(await desk.accept(ichiro, { ...draft, typed })).toMatchObject({ ok: true });
		expect(items).toEqual([
			{
				...{ id: 'apple-revision-2', publishedAt: '2026-11-30T15:00:00.000Z' },
				...{ precision: 'day', type: 'extended', programIds: ['apple'] },
				text: { ...text, ja: '言い直し ました。' },
			},
		]);
		expect(shown).toBe(1);
	});

	test('that is too long in a language is published in none', async () => {
		const typed = { ...text, en: 'a'.repeat(141) };
		expect(await desk.accept(ichiro, { ...draft, typed })).toMatchObject({
			reason: 'not-valid',
			errors: [{ path: 'en', code: 'too-long' }],
		});
		expect([items, shown]).toEqual([[], 0]);
	});

	test('about which somebody has decided stays as it is', async () => {
		waiting = [];
		const decided = { ok: false, reason: 'decided' };
		expect(await desk.accept(ichiro, { ...draft, typed: text })).toEqual(decided);
		expect(await desk.drop(ichiro, draft)).toEqual(decided);
		expect(items).toEqual([]);
	});
});

describe('an update that is written by hand', () => {
	test.each([
		['', []],
		['apple', ['apple']],
	])('about %j', async (programId, programIds) => {
		await desk.write(ichiro, { type: 'event', programId, text });
		expect(items).toMatchObject([{ id: 'event-2026-12-01', type: 'event', programIds, text }]);
		expect(shown).toBe(1);
	});

	test.each([
		['new', '', ['type']],
		['__proto__', 'cherry', ['type', 'program']],
		['note', 'cherry', ['program']],
	])('as %s about %j is refused', async (type, programId, paths) => {
		const answer = await desk.write(ichiro, { type, programId, text });
		expect(answer).toMatchObject({ errors: paths.map((path) => ({ path })) });
		expect(items).toEqual([]);
	});
});

describe('what a publication drafts', () => {
	const all = programs.filter(({ lifecycle }) => lifecycle.state === 'active');

	test('something new, where nothing was there, or nothing that could be read', () => {
		for (const program of all)
			for (const seen of [undefined, {}, { id: program.id }]) {
				const told = draftUpdate(seen, program, today);
				expect(told?.type).toBe('new');
				expect(updateTextSchema.safeParse(told?.text).success).toBe(true);
			}
	});

	test('nothing, where only words have changed', () => {
		for (const program of all) {
			const seen = { ...toObject(program), title: { ...toObject(program.title), ja: '前の題名' } };
			expect(draftUpdate(seen, program, today)).toBeUndefined();
		}
	});

	test('the change, where one gets more', () => {
		const before = all.find(({ benefits }) => benefits.some((one) => 'capYen' in one));
		if (!before) throw new Error('no cap in the data');
		const benefits = before.benefits.map((one) =>
			'capYen' in one ? { ...one, capYen: 7_770_000 } : one,
		);
		const told = draftUpdate(toObject(before), { ...before, benefits }, today);
		expect(told?.type).toBe('changed');
		expect(told?.text.ja).toContain('777万円に。');
	});
});
