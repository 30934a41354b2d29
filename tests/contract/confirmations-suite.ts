import { beforeEach, describe, expect, test } from 'vitest';
import { databaseConfirmations } from '../../src/lib/server/adapters/db/confirmations';
import { databaseJobQueue } from '../../src/lib/server/adapters/db/job-queue';
import type { Assignment, Confirmations } from '../../src/lib/server/ports/confirmations';
import { by, instant, publishApple, type Office } from '../support/editors';
import { refuseUnreadable } from '../support/unreadable';

const mail = { kind: 'mail', payload: { to: 'hana@city.example' }, runAt: instant(0) };
const hanas: Assignment = { ownerId: 'hana', confirmBy: '2026-04-15' };
const today = { on: '2026-04-10', confirmBy: '2027-04-15' };

/** What every `Confirmations` keeps to. */
export function confirmationsSuite(name: string, open: () => Promise<Office>): void {
	describe(`confirmations: ${name}`, () => {
		let office: Office;
		let confirmations: Confirmations;
		beforeEach(async () => {
			office = await open();
			confirmations = databaseConfirmations(office.database, refuseUnreadable);
		});

		const ids = async (filter?: Parameters<Confirmations['programs']>[0]) =>
			(await confirmations.programs(filter)).map(({ program }) => program.id);
		const face = async (id = 'apple') => {
			const [found] = await confirmations.programs({ ids: [id] });
			return [found?.ownerId, found?.program.confirmBy, found?.program.verifiedOn];
		};
		const assign = (some: string[], assignment = hanas) =>
			confirmations.assign(some, assignment, by('ichiro'));

		test('nobody answers for a program at first, and nothing is to be confirmed', async () => {
			expect(await ids()).toEqual(['apple', 'berry']);
			expect(await face()).toEqual([undefined, undefined, undefined]);
			expect(await confirmations.programs({ ids: [] })).toEqual([]);
		});

		test('programs get an owner and a day, with a line each, and the public is told', async () => {
			const before = await office.revision();
			expect(await assign(['apple', 'berry', 'apple', 'nothing'])).toBe(2);
			expect(await face()).toEqual(['hana', '2026-04-15', undefined]);
			expect(await office.revision()).toBe(before + 1);
			expect((await office.deeds()).at(-1)).toEqual(['assign', 'ichiro']);
			expect(await ids({ ownerId: 'hana' })).toEqual(['apple', 'berry']);
			expect(await ids({ ownerId: 'taro' })).toEqual([]);
		});

		test('assigning the same again is no deed, and an owner can be taken away', async () => {
			await assign(['apple']);
			const [revision, deeds] = [await office.revision(), await office.deeds()];
			expect(await assign(['apple'])).toBe(0);
			expect([await office.revision(), await office.deeds()]).toEqual([revision, deeds]);
			expect(await assign(['apple'], { ownerId: undefined, confirmBy: undefined })).toBe(1);
			expect(await face()).toEqual([undefined, undefined, undefined]);
		});

		test('a confirmation is a deed, says until when it holds, and reaches the public', async () => {
			await assign(['apple']);
			const before = await office.revision();
			const seen = [{ id: 'apple', number: 1 }];
			expect(await confirmations.confirm(seen, today, by('hana'))).toEqual(['apple']);
			expect(await face()).toEqual(['hana', '2027-04-15', '2026-04-10']);
			expect(await office.revision()).toBe(before + 1);
			expect((await office.deeds()).at(-1)).toEqual(['confirm', 'hana']);
			expect(await office.shown()).toEqual(['林檎', '苺']);
			const { lines } = await office.store.audit({ deed: 'confirm' }, { limit: 9 });
			expect(lines[0]?.detail).toEqual({ number: 1, ...today });
		});

		test('what was changed since it was seen is not confirmed, nor what is no more shown', async () => {
			const number = await publishApple(office, '青林檎');
			await office.store.withdraw({ id: 'berry' }, by('ichiro'));
			const [before, deeds] = [await office.revision(), await office.deeds()];
			const old = [1, number + 1].map((seen) => ({ id: 'apple', number: seen }));
			for (const seen of [...old, { id: 'berry', number: 1 }, { id: 'nothing', number: 1 }])
				expect(await confirmations.confirm([seen], today, by('hana'))).toEqual([]);
			expect([await office.revision(), await office.deeds()]).toEqual([before, deeds]);
			const seen = [{ id: 'apple', number }];
			expect(await confirmations.confirm(seen, today, by('hana'))).toEqual(['apple']);
		});

		test('for somebody, only what is theirs is confirmed', async () => {
			await assign(['apple']);
			const seen = ['apple', 'berry'].map((id) => ({ id, number: 1 }));
			const forHana = { ...today, ownerId: 'hana' };
			expect(await confirmations.confirm(seen, forHana, by('hana'))).toEqual(['apple']);
			expect(await confirmations.confirm(seen, { ...today, ownerId: 'taro' }, by('x'))).toEqual([]);
		});

		test('a confirmation outlives the next publication and the next import', async () => {
			await assign(['apple']);
			await confirmations.confirm([{ id: 'berry', number: 1 }], today, by('hana'));
			await office.importNamed('林檎の新種');
			await publishApple(office, '青林檎');
			expect(await face('berry')).toEqual([undefined, '2027-04-15', '2026-04-10']);
			expect(await face('apple')).toEqual(['hana', '2026-04-15', undefined]);
		});

		test('a link is there until it is over, and its mail with it', async () => {
			const link = { ownerId: 'hana', programIds: ['apple', 'berry'], madeOn: '2026-04-01' };
			await confirmations.addLink('abc', { ...link, expiresAt: instant(60) }, mail);
			expect(await confirmations.link('abc', instant(59))).toEqual({
				...link,
				expiresAt: instant(60),
			});
			expect(await confirmations.link('abc', instant(60))).toBeUndefined();
			expect(await confirmations.link('abd', instant(0))).toBeUndefined();
			const queue = databaseJobQueue(office.database);
			expect(await queue.jobs({ states: ['waiting'], limit: 9 })).toMatchObject([mail]);
			await expect(
				confirmations.addLink('abc', { ...link, expiresAt: instant(60) }, mail),
			).rejects.toThrow();
			expect((await queue.counts()).waiting).toBe(1);
		});

		test('the day of the last mail is known of each owner', async () => {
			const add = (tokenHash: string, ownerId: string, madeOn: string) =>
				confirmations.addLink(
					tokenHash,
					{ ...{ ownerId, madeOn, programIds: [] }, expiresAt: instant(0) },
					mail,
				);
			expect(await confirmations.lastMails('2026-04-30')).toEqual(new Map());
			await add('1', 'hana', '2026-04-01');
			await add('2', 'hana', '2026-04-12');
			await add('3', 'hana', '2027-04-01');
			await add('4', 'taro', '2026-04-12');
			expect(await confirmations.lastMails('2026-04-30')).toEqual(
				new Map([
					['hana', '2026-04-12'],
					['taro', '2026-04-12'],
				]),
			);
		});
	});
}
