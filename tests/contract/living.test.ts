import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/lib/domain/editing/roles';
import { databaseConfirmations } from '../../src/lib/server/adapters/db/confirmations';
import { databaseJobQueue } from '../../src/lib/server/adapters/db/job-queue';
import { databaseRateLimits } from '../../src/lib/server/adapters/db/rate-limits';
import { runJobs } from '../../src/lib/server/use-cases/jobs/run-jobs';
import { livingOf } from '../../src/lib/server/use-cases/listings/living';
import { remindHandler, remindKind } from '../../src/lib/server/use-cases/listings/remind-owners';
import { onEveryEngine, openForTest, type TestEngine } from '../support/databases';
import { officeOn, publishApple } from '../support/editors';
import { refuseUnreadable } from '../support/unreadable';

const rule = {
	by: '04-15',
	dueDaysBefore: 14,
	remindDaysBefore: [14, 3],
	remindEveryDaysAfter: 14,
};
const somebody = (id: string, role: Role, isClosed = false) => ({
	...{ id, role, isClosed, name: id, email: `${id}@city.example`, hasSecondFactor: true },
});
const hana = somebody('hana', 'editor');
const ichiro = somebody('ichiro', 'publisher');

async function siteOn(engine: TestEngine) {
	const office = await officeOn(await openForTest(await engine.url()));
	const { database } = office;
	const clock = { day: '2027-04-01' };
	const now = () => new Date(`${clock.day}T00:00:00Z`);
	const people = [hana, ichiro, somebody('jiro', 'consultant'), somebody('kei', 'editor', true)];
	const tools = {
		confirmations: databaseConfirmations(database, refuseUnreadable),
		accounts: {
			people: () => Promise.resolve(people),
			person: (id: string) => Promise.resolve(people.find((one) => one.id === id)),
		},
		limits: databaseRateLimits(database, 'a secret of at least 32 characters', now),
		...{ rule, now, today: () => clock.day, newMailId: () => '<one@city.example>' },
		...{ origin: 'https://todoku.example', site: { ja: 'とどく' } },
	};
	const queue = databaseJobQueue(database);
	const handlers = { [remindKind]: remindHandler(tools) };
	const mails = async () =>
		(await queue.jobs({ states: ['waiting'], kinds: ['mail'], limit: 99 })).map(
			({ payload }) => payload,
		);
	async function morning(day: string): Promise<number> {
		clock.day = day;
		const before = (await mails()).length;
		await queue.addDaily({ kind: remindKind, payload: {}, runAt: now().toISOString() }, day);
		await runJobs({ queue, handlers, now, staleMinutes: 5, report: () => undefined });
		return (await mails()).length - before;
	}
	const living = livingOf(tools);
	const give = (ids: string[], owner = 'hana', confirmBy = '2027-04-15') =>
		living.assign(ichiro, { ids, owner, confirmBy });
	async function link(): Promise<string> {
		const [mail] = await mails();
		return /confirm\/link\/([\w-]{43})$/m.exec(String(mail?.text))?.[1] ?? '';
	}
	return { office, living, give, morning, mails, link, clock, people };
}

onEveryEngine((engine) => {
	describe('an owner', () => {
		test('gets one mail on the days of the city, with what is due in it', async () => {
			const { give, morning, mails } = await siteOn(engine);
			await give(['apple', 'berry']);
			expect(await morning('2027-03-31')).toBe(0);
			expect(await morning('2027-04-01')).toBe(1);
			expect(await morning('2027-04-01')).toBe(0);
			expect(await morning('2027-04-02')).toBe(0);
			expect(await morning('2027-04-12')).toBe(1);
			const [mail] = await mails();
			expect(mail).toMatchObject({ to: 'hana@city.example', id: '<one@city.example>' });
			expect(mail?.subject).toBe('【とどく】内容の確認をお願いします（2件）');
			expect(String(mail?.text).match(/2027年4月15日/g)).toHaveLength(2);
			expect(mail?.text).toContain('https://todoku.example/ja/staff/confirm/link/');
		});

		test('gets none once all is confirmed, nor when nobody is there to get it', async () => {
			const { give, morning, living, people } = await siteOn(engine);
			await give(['apple']);
			await living.confirm(hana, [{ id: 'apple', number: 1 }]);
			expect(await morning('2027-04-12')).toBe(0);
			await give(['berry']);
			people[0] = somebody('hana', 'editor', true);
			expect(await morning('2027-04-13')).toBe(0);
		});

		test('can be written to at once, though not twice a day', async () => {
			const { give, living } = await siteOn(engine);
			await give(['apple'], 'hana', '2027-04-14');
			expect(await living.remind(hana)).toBe(0);
			expect(await living.remind(ichiro)).toBe(1);
			expect(await living.remind(ichiro)).toBe(0);
		});

		test('confirms what is their own; who publishes, anything', async () => {
			const { give, living, office } = await siteOn(engine);
			await give(['apple']);
			const seen = ['apple', 'berry'].map((id) => ({ id, number: 1 }));
			expect(await living.confirm(somebody('jiro', 'consultant'), seen)).toEqual([]);
			expect(await living.confirm(hana, seen)).toEqual(['apple']);
			expect(await living.confirm(ichiro, seen)).toEqual(['apple', 'berry']);
			expect((await office.deeds('berry')).at(-1)).toEqual(['confirm', 'ichiro']);
			const [own] = await living.programs(hana);
			expect(own).toMatchObject({ state: 'later', number: 1 });
			expect(own?.program).toMatchObject({ verifiedOn: '2027-04-01', confirmBy: '2028-04-15' });
		});
	});

	describe('a link', () => {
		test('shows what is due and changes nothing; then confirms what was ticked', async () => {
			const { give, morning, living, link, office } = await siteOn(engine);
			await give(['apple', 'berry']);
			await morning('2027-04-01');
			const token = await link();
			const before = await office.revision();
			const opened = await living.openLink(token);
			expect(opened?.waiting.map(({ program }) => program.id)).toEqual(['apple', 'berry']);
			expect(await office.revision()).toBe(before);
			const apple = [{ id: 'apple', number: 1 }];
			expect(await living.confirmByLink(token, apple, '192.0.2.1')).toEqual(['apple']);
			expect((await office.deeds()).at(-1)).toEqual(['confirm', 'hana']);
			const after = await living.openLink(token);
			expect(after?.waiting.map(({ program }) => program.id)).toEqual(['berry']);
			expect(after?.done.map(({ program }) => program.id)).toEqual(['apple']);
			expect(await living.confirmByLink(token, apple, '192.0.2.1')).toEqual([]);
		});

		test('confirms nothing that was published anew since it was looked at', async () => {
			const { give, morning, living, link, office } = await siteOn(engine);
			await give(['apple']);
			await morning('2027-04-01');
			const number = await publishApple(office, '青林檎');
			const token = await link();
			const old = [{ id: 'apple', number: 1 }];
			expect(await living.confirmByLink(token, old, '192.0.2.1')).toEqual([]);
			const seen = [{ id: 'apple', number }];
			expect(await living.confirmByLink(token, seen, '192.0.2.1')).toEqual(['apple']);
		});

		test('is good for what was in the mail, for its owner, for thirty days', async () => {
			const { give, morning, living, link, clock, people } = await siteOn(engine);
			await give(['apple']);
			await morning('2027-04-01');
			const token = await link();
			await give(['berry']);
			const berry = [{ id: 'berry', number: 1 }];
			expect(await living.confirmByLink(token, berry, '192.0.2.1')).toEqual([]);
			await give(['apple'], 'ichiro');
			expect(await living.openLink(token)).toMatchObject({ waiting: [], done: [] });
			await give(['apple']);
			expect(await living.openLink(`${token.slice(0, -1)}-`)).toBeUndefined();
			clock.day = '2027-04-30';
			expect(await living.openLink(token)).toBeDefined();
			people[0] = somebody('hana', 'consultant');
			expect(await living.openLink(token)).toBeUndefined();
			people[0] = hana;
			clock.day = '2027-05-01';
			expect(await living.openLink(token)).toBeUndefined();
			expect(await living.confirmByLink(token, berry, '192.0.2.1')).toBe('over');
		});

		test('is not tried again and again from one place', async () => {
			const { living } = await siteOn(engine);
			const outcomes: unknown[] = [];
			for (let number = 0; number < 61; number++)
				outcomes.push(await living.confirmByLink('x', [], '192.0.2.1'));
			expect(new Set(outcomes.slice(0, 60))).toEqual(new Set(['over']));
			expect(outcomes[60]).toBe('wait');
			expect(await living.confirmByLink('x', [], '192.0.2.2')).toBe('over');
		});
	});

	test('owners are given by who publishes, to who can confirm, with a day', async () => {
		const { living, give, office } = await siteOn(engine);
		expect((await living.owners()).map(({ id }) => id)).toEqual(['hana', 'ichiro']);
		expect(await give(['apple', 'berry', 'nothing'])).toEqual({ ok: true, value: 2 });
		const before = await office.revision();
		for (const [actor, ids, owner, confirmBy] of [
			[hana, ['apple'], 'hana', '2027-05-01'],
			[ichiro, [], 'hana', '2027-05-01'],
			[ichiro, ['apple'], 'jiro', '2027-05-01'],
			[ichiro, ['apple'], 'kei', '2027-05-01'],
			[ichiro, ['apple'], 'hana', ''],
			[ichiro, ['apple'], 'hana', '2027-02-30'],
			[ichiro, ['apple'], '', 'tomorrow'],
		] as const)
			expect(await living.assign(actor, { ids, owner, confirmBy })).toMatchObject({ ok: false });
		expect(await office.revision()).toBe(before);
		expect(await give(['apple'], '', '')).toEqual({ ok: true, value: 1 });
	});
});
