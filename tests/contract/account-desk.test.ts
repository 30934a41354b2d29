import { beforeEach, describe, expect, test } from 'vitest';
import type { StaffMember } from '../../src/lib/domain/accounts/person';
import type { Role } from '../../src/lib/domain/editing/roles';
import { deskForTest, type TestDesk } from '../support/account-desk';
import { onEveryEngine } from '../support/databases';
import { oneTimeCode } from '../support/one-time-code';

const password = 'mikan to kotatsu no fuyu';
const client = '192.0.2.1';
const hanako = { name: '鈴木 花子', email: 'hanako@city.example', password };
const taro = { name: '佐藤 太郎', email: 'taro@city.example', password: 'nashi to budou no aki' };

const tokenIn = (text = ''): string => /\/([\w-]{43})(?:\s|$)/.exec(text)?.[1] ?? '';

onEveryEngine((engine) => {
	let tools: TestDesk;
	let desk: TestDesk['desk'];
	beforeEach(async () => {
		tools = await deskForTest(await engine.url());
		({ desk } = tools);
	});

	async function admin(): Promise<StaffMember> {
		return tools.accounts.establish({ ...hanako, role: 'admin' });
	}

	async function invited(role: Role): Promise<string> {
		await desk.invite(await admin(), { email: taro.email, role, language: 'ja' });
		return tokenIn(tools.sent.at(-1)?.text);
	}

	const accept = (token: string, isFirst: boolean, person = taro) =>
		desk.accept({ ...person, token, isFirst, client });

	const audit = () => tools.db.selectFrom('audit').selectAll().orderBy('id').execute();

	describe('the first link', () => {
		test('makes one administrator, who finds a second factor begun', async () => {
			const token = tokenIn(await desk.makeFirstLink());
			expect(await desk.openLink(token, true)).toEqual({ role: 'admin' });
			const answer = await accept(token, true, hanako);
			expect(answer).toMatchObject({ ok: true, value: { state: 'signed-in' } });
			const [person] = await desk.people();
			expect(person).toMatchObject({ role: 'admin', email: hanako.email });
			expect(await desk.begunSecondFactor(person?.id ?? '')).toBeDefined();
			expect(await accept(token, true)).toBe('over');
			expect(await desk.makeFirstLink()).toBeUndefined();
		});

		test('is one: the newest, for a day', async () => {
			const older = tokenIn(await desk.makeFirstLink());
			const newer = tokenIn(await desk.makeFirstLink());
			expect(await desk.openLink(older, true)).toBeUndefined();
			expect(await desk.openLink(newer, false)).toBeUndefined();
			tools.wait(24 * 60 - 1);
			expect(await desk.openLink(newer, true)).toBeDefined();
			tools.wait(2);
			expect(await accept(newer, true)).toBe('over');
		});

		test('is good for nothing once there is an administrator', async () => {
			const token = tokenIn(await desk.makeFirstLink());
			await admin();
			expect(await accept(token, true)).toBe('over');
		});

		test('goes to one of two who send it at once', async () => {
			const token = tokenIn(await desk.makeFirstLink());
			const both = await Promise.all([accept(token, true, hanako), accept(token, true, taro)]);
			expect(both.filter((answer) => answer === 'over')).toHaveLength(1);
			expect(await desk.people()).toHaveLength(1);
		});

		test('is in no table as it is', async () => {
			const token = tokenIn(await desk.makeFirstLink());
			const rows = await tools.db.selectFrom('invitation').selectAll().execute();
			expect(rows).toHaveLength(1);
			expect(JSON.stringify(rows)).not.toContain(token);
		});
	});

	describe('an invitation', () => {
		test('is sent by mail, makes an account once, and is written down without an address', async () => {
			const token = await invited('editor');
			expect(tools.sent[0]).toMatchObject({ to: taro.email });
			expect(tools.sent[0]?.text).toContain('編集担当');
			expect(await desk.invitations()).toHaveLength(1);
			expect(await accept(token, false)).toMatchObject({ ok: true });
			expect(await desk.invitations()).toHaveLength(0);
			expect(await accept(token, false)).toBe('over');
			expect(await tools.accounts.personAt(taro.email)).toMatchObject({ role: 'editor' });
			const lines = await audit();
			expect(lines.map(({ detail }) => JSON.parse(detail ?? '{}').what)).toEqual([
				'invited',
				'account-made',
			]);
			expect(JSON.stringify(lines)).not.toMatch(/@|太郎|花子/);
		});

		test.each([
			[{ name: ' ' }, 'name', 'missing'],
			[{ name: 'x'.repeat(101) }, 'name', 'too-long'],
			[{ password: 'short' }, 'password', 'too-short'],
			[{ password: 'Minatomachi2026' }, 'password', 'guessable'],
		])('with %j is refused and stays good', async (wrong, path, code) => {
			const token = await invited('editor');
			const answer = await accept(token, false, { ...taro, ...wrong });
			expect(answer).toMatchObject({ ok: false, errors: [{ path, code }] });
			expect(await accept(token, false)).toMatchObject({ ok: true });
		});

		test('says who is there already, what is no address, and that a role is missing', async () => {
			const actor = await admin();
			const codes = async (email: string, role?: Role) => {
				const answer = await desk.invite(actor, { email, role, language: 'en' });
				return answer.ok ? [] : answer.errors.map(({ path, code }) => `${path} ${code}`);
			};
			expect(await codes(' HANAKO@city.example ', 'editor')).toEqual(['email taken']);
			expect(await codes('hanako', 'editor')).toEqual(['email no-address']);
			expect(await codes('')).toEqual(['email missing', 'role missing-choice']);
			expect(tools.sent).toEqual([]);
		});

		test('that is withdrawn, or a week old, is over', async () => {
			const token = await invited('editor');
			const actor = await admin();
			const [open] = await desk.invitations();
			await desk.withdrawInvitation(actor, open?.tokenHash ?? '');
			expect(await accept(token, false)).toBe('over');
			await desk.invite(actor, { email: taro.email, role: 'editor', language: 'en' });
			tools.wait(7 * 24 * 60);
			expect(await accept(tokenIn(tools.sent.at(-1)?.text), false)).toBe('over');
		});
	});

	describe('signing in', () => {
		const signIn = (typed: Partial<typeof hanako>, from = client) =>
			desk.signIn({ ...hanako, ...typed, client: from });

		test('answers an unknown address as it answers a wrong password', async () => {
			await admin();
			const wrong = await signIn({ password: 'kotatsu to mikan no fuyu' });
			expect(wrong).toEqual({ ok: false, errors: [{ path: 'form', code: 'wrong' }] });
			expect(await signIn({ email: 'nobody@city.example' })).toEqual(wrong);
			expect(await signIn({ email: ' HANAKO@City.Example ' })).toMatchObject({ ok: true });
		});

		test('waits after five wrong passwords, known address or not, and says how long', async () => {
			await admin();
			for (const email of [hanako.email, 'nobody@city.example']) {
				for (let time = 0; time < 5; time++)
					expect(await signIn({ email, password: 'x' })).toMatchObject({
						errors: [{ code: 'wrong' }],
					});
				expect(await signIn({ email })).toEqual({
					ok: false,
					errors: [{ path: 'form', code: 'wait', values: { minutes: 15 } }],
				});
			}
			tools.wait(15);
			expect(await signIn({})).toMatchObject({ ok: true });
		});

		test('forgets wrong passwords after a right one', async () => {
			await admin();
			for (let time = 0; time < 12; time++)
				await signIn({ password: time % 4 === 3 ? password : 'x' });
			expect(await signIn({})).toMatchObject({ ok: true });
		});

		test('counts all that comes from one place', async () => {
			await admin();
			for (let time = 0; time < 50; time++)
				await tools.limits.count({ name: 'client', most: 50, seconds: 900 }, client);
			expect(await signIn({})).toMatchObject({ errors: [{ code: 'wait' }] });
			expect(await signIn({}, '192.0.2.2')).toMatchObject({ ok: true });
		});
	});

	describe('a code of the app', () => {
		async function challenged() {
			const member = await admin();
			const first = await desk.signIn({ ...hanako, client });
			if (!first.ok || first.value.state !== 'signed-in') throw new Error('not signed in');
			const setup = await desk.begunSecondFactor(member.id);
			const secret = setup?.secret ?? '';
			const used = oneTimeCode(secret);
			await desk.finishSecondFactor(first.value.session, member, used);
			const second = await desk.signIn({ ...hanako, client });
			if (!second.ok || second.value.state !== 'challenged') throw new Error('not challenged');
			return { secret, used, challenge: second.value.challenge };
		}
		const nextHalfMinute = () => Date.now() + 30_000;

		test('is taken once, in whatever width and with whatever between', async () => {
			const { secret, used, challenge } = await challenged();
			expect(await desk.passChallenge(challenge, used, 'app')).toMatchObject({
				errors: [{ path: 'code', code: 'used-code' }],
			});
			const code = oneTimeCode(secret, nextHalfMinute());
			const typed = `${code.slice(0, 3)} ${code.slice(3)}`.replace(/\d/g, (digit) =>
				String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
			);
			expect(await desk.passChallenge(challenge, typed, 'app')).toMatchObject({ ok: true });
			expect(await desk.passChallenge(challenge, code, 'app')).toBe('over');
		});

		test('is guessed five times at most, however often one begins anew', async () => {
			const { secret, challenge } = await challenged();
			const wrong = (key: string, code: string) => desk.passChallenge(key, code, 'app');
			for (const code of ['000000', '000001', '000002'])
				expect(await wrong(challenge, code)).toMatchObject({ errors: [{ code: 'wrong-code' }] });
			expect(await wrong(challenge, 'abcdef')).toMatchObject({ errors: [{ code: 'no-code' }] });
			const again = await desk.signIn({ ...hanako, client });
			if (!again.ok || again.value.state !== 'challenged') throw new Error('not challenged');
			for (const code of ['000003', '000004']) await wrong(again.value.challenge, code);
			const right = oneTimeCode(secret, nextHalfMinute());
			expect(await wrong(again.value.challenge, right)).toMatchObject({
				errors: [{ code: 'wait' }],
			});
		});
	});

	describe('an administrator', () => {
		test('changes, closes and opens the accounts of others, never their own', async () => {
			await accept(await invited('editor'), false);
			const actor = await admin();
			const { id } = (await tools.accounts.personAt(taro.email)) ?? { id: '' };
			expect(await desk.closeAccount(actor, actor.id)).toMatchObject({
				errors: [{ code: 'yourself' }],
			});
			expect(await desk.changeRole(actor, 'x', 'admin')).toMatchObject({
				errors: [{ code: 'nobody' }],
			});
			await desk.changeRole(actor, id, 'publisher');
			await desk.closeAccount(actor, id);
			expect(await desk.signIn({ ...taro, client })).toMatchObject({ errors: [{ code: 'wrong' }] });
			await desk.sendNewPassword(actor, id, 'en');
			const link = tokenIn(tools.sent.at(-1)?.text);
			expect(await desk.openLink(link, false)).toMatchObject({ name: taro.name });
			const newer = { ...taro, name: 'somebody else', password: 'kaki to kuri no aki' };
			expect(await accept(link, false, newer)).toMatchObject({ ok: true });
			expect(await tools.accounts.person(id)).toMatchObject({
				...{ name: taro.name, role: 'publisher', isClosed: false },
			});
		});

		test('leaves no link behind that opens what was closed', async () => {
			await accept(await invited('editor'), false);
			const actor = await admin();
			const { id } = (await tools.accounts.personAt(taro.email)) ?? { id: '' };
			await desk.sendNewPassword(actor, id, 'en');
			await desk.closeAccount(actor, id);
			expect(await accept(tokenIn(tools.sent.at(-1)?.text), false)).toBe('over');
		});
	});
});
