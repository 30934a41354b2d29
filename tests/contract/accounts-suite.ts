import { beforeEach, describe, expect, test } from 'vitest';
import type { Accounts, NewPerson, SessionKey } from '../../src/lib/server/ports/accounts';
import { oneTimeCode } from '../support/one-time-code';

const password = 'mikan to kotatsu no fuyu';
const wrong = 'kotatsu to mikan no fuyu';

export const hanako: NewPerson = {
	name: '鈴木 花子',
	email: 'hanako@city.example',
	role: 'admin',
	password,
};
const taro: NewPerson = {
	...hanako,
	name: '佐藤 太郎',
	email: 'taro@city.example',
	role: 'editor',
};

/** Holds for whatever keeps accounts. */
export function accountsSuite(name: string, open: () => Promise<Accounts>): void {
	describe(`accounts in ${name}`, () => {
		let accounts: Accounts;
		beforeEach(async () => {
			accounts = await open();
		});

		async function signedIn(person: NewPerson = hanako): Promise<SessionKey> {
			const outcome = await accounts.signIn(person.email, person.password);
			if (outcome?.state !== 'signed-in') throw new Error('not signed in');
			return outcome.session;
		}

		async function challenge(person: NewPerson = hanako): Promise<string> {
			const outcome = await accounts.signIn(person.email, person.password);
			if (outcome?.state !== 'challenged') throw new Error('not asked for a second factor');
			return outcome.challenge;
		}

		async function withSecondFactor() {
			const { id } = await accounts.establish(hanako);
			const session = await signedIn();
			expect(await accounts.beginSecondFactor(session, password)).toBe(true);
			const setup = await accounts.begunSecondFactor(id);
			if (!setup) throw new Error('nothing was begun');
			const done = await accounts.finishSecondFactor(session, oneTimeCode(setup.secret));
			if (!done) throw new Error('not finished');
			return { id, before: session, ...setup, ...done };
		}

		test('there is no administrator before one was made, nor after it was closed', async () => {
			expect(await accounts.hasAdministrator()).toBe(false);
			await accounts.establish(taro);
			expect(await accounts.hasAdministrator()).toBe(false);
			const { id } = await accounts.establish(hanako);
			expect(await accounts.hasAdministrator()).toBe(true);
			await accounts.close(id);
			expect(await accounts.hasAdministrator()).toBe(false);
		});

		test('somebody signs in with their password, stays so, and signs out', async () => {
			const { id } = await accounts.establish(hanako);
			const session = await signedIn();
			const { name, email, role } = hanako;
			const member = { id, name, email, role, hasSecondFactor: false };
			expect(await accounts.memberOf(session)).toEqual(member);
			await accounts.signOut(session);
			expect(await accounts.memberOf(session)).toBeUndefined();
		});

		test('nobody signs in with a wrong password, to an unknown address, or with a made-up key', async () => {
			await accounts.establish(hanako);
			expect(await accounts.signIn(hanako.email, wrong)).toBeUndefined();
			expect(await accounts.signIn(taro.email, password)).toBeUndefined();
			expect(await accounts.signIn('no address', password)).toBeUndefined();
			const session = await signedIn();
			for (const key of ['', 'x', 'x.y', session.slice(0, -4), `a${session}`, '%E0%A4%A'])
				expect(await accounts.memberOf(key)).toBeUndefined();
		});

		test('an account made twice is one, with the newer name, role and password', async () => {
			const { id } = await accounts.establish(hanako);
			const session = await signedIn();
			const newer: NewPerson = { ...hanako, name: '田中 花子', role: 'editor', password: wrong };
			expect(await accounts.establish(newer)).toMatchObject({ id, name: '田中 花子' });
			expect(await accounts.memberOf(session)).toBeUndefined();
			expect(await accounts.signIn(hanako.email, password)).toBeUndefined();
			expect(await accounts.memberOf(await signedIn(newer))).toMatchObject({ role: 'editor' });
			expect(await accounts.people()).toHaveLength(1);
		});

		test('signing out everywhere ends every session of one person only', async () => {
			const { id } = await accounts.establish(hanako);
			await accounts.establish(taro);
			const own = [await signedIn(), await signedIn()];
			const other = await signedIn(taro);
			await accounts.signOutEverywhere(id);
			for (const session of own) expect(await accounts.memberOf(session)).toBeUndefined();
			expect(await accounts.memberOf(other)).toMatchObject({ name: taro.name });
		});

		test('a new password takes the old one, ends all sessions and begins one', async () => {
			await accounts.establish(hanako);
			const [first, second] = [await signedIn(), await signedIn()];
			expect(await accounts.changePassword(first, wrong, wrong)).toBeUndefined();
			const next = await accounts.changePassword(first, password, wrong);
			expect(await accounts.memberOf(next ?? '')).toMatchObject({ name: hanako.name });
			expect(await accounts.memberOf(first)).toBeUndefined();
			expect(await accounts.memberOf(second)).toBeUndefined();
			expect(await accounts.signIn(hanako.email, password)).toBeUndefined();
			expect(await accounts.signIn(hanako.email, wrong)).toBeDefined();
		});

		test('a closed account lets nobody in, and opens with a new password', async () => {
			const { id } = await accounts.establish(taro);
			const session = await signedIn(taro);
			await accounts.close(id);
			expect(await accounts.memberOf(session)).toBeUndefined();
			expect(await accounts.signIn(taro.email, password)).toBeUndefined();
			expect(await accounts.person(id)).toMatchObject({ isClosed: true });
			expect(await accounts.establish(taro)).toMatchObject({ id, isClosed: false });
			expect(await accounts.memberOf(await signedIn(taro))).toMatchObject({ id });
		});

		test('people are found by id and address, and change their role', async () => {
			const { id } = await accounts.establish(taro);
			await accounts.establish(hanako);
			await accounts.setRole(id, 'publisher');
			expect(await accounts.person(id)).toMatchObject({ role: 'publisher' });
			expect(await accounts.personAt(taro.email)).toMatchObject({ id });
			expect(await accounts.personAt('nobody@city.example')).toBeUndefined();
			expect((await accounts.people()).map(({ name: one }) => one).sort()).toEqual(
				[taro.name, hanako.name].sort(),
			);
		});

		test('a second factor begins with the password and ends with a code of the app', async () => {
			const { id } = await accounts.establish(hanako);
			const session = await signedIn();
			const elsewhere = await signedIn();
			expect(await accounts.beginSecondFactor(session, wrong)).toBe(false);
			expect(await accounts.begunSecondFactor(id)).toBeUndefined();
			await accounts.beginSecondFactor(session, password);
			const setup = await accounts.begunSecondFactor(id);
			expect(setup?.address).toContain(`secret=${setup?.secret}`);
			expect(setup?.secret).toMatch(/^[A-Z2-7]{32,}$/);
			expect(await accounts.finishSecondFactor(session, '000000')).toBeUndefined();
			expect(await accounts.memberOf(session)).toMatchObject({ hasSecondFactor: false });
			const code = oneTimeCode(setup?.secret ?? '');
			const done = await accounts.finishSecondFactor(session, code);
			expect(new Set(done?.recoveryCodes).size).toBe(10);
			expect(await accounts.memberOf(done?.session ?? '')).toMatchObject({ hasSecondFactor: true });
			expect(await accounts.memberOf(elsewhere)).toBeUndefined();
			expect(await accounts.begunSecondFactor(id)).toBeUndefined();
		});

		test('after that the password alone lets nobody in', async () => {
			const { id, secret } = await withSecondFactor();
			const key = await challenge();
			expect(await accounts.memberOf(key)).toBeUndefined();
			expect(await accounts.challenged(key)).toBe(id);
			expect(await accounts.passChallenge(key, '000000', 'app')).toBeUndefined();
			const session = await accounts.passChallenge(key, oneTimeCode(secret), 'app');
			expect(await accounts.memberOf(session ?? '')).toMatchObject({ id, hasSecondFactor: true });
			expect(await accounts.challenged(key)).toBeUndefined();
			expect(await accounts.passChallenge(key, oneTimeCode(secret), 'app')).toBeUndefined();
		});

		test('a challenge that nobody was given is passed by nobody', async () => {
			const { secret } = await withSecondFactor();
			const key = await challenge();
			for (const other of ['', 'x.y', key.slice(0, -6), `a${key}`]) {
				expect(await accounts.passChallenge(other, oneTimeCode(secret), 'app')).toBeUndefined();
			}
		});

		test('each recovery code stands in once, however it is typed', async () => {
			const { recoveryCodes } = await withSecondFactor();
			const typed = ` ${(recoveryCodes[3] ?? '').toUpperCase().replace('-', ' ')} `;
			const session = await accounts.passChallenge(await challenge(), typed, 'recovery');
			expect(await accounts.memberOf(session ?? '')).toBeDefined();
			expect(await accounts.passChallenge(await challenge(), typed, 'recovery')).toBeUndefined();
		});

		test('new recovery codes take the place of the old', async () => {
			const { session, recoveryCodes } = await withSecondFactor();
			expect(await accounts.renewRecoveryCodes(session, wrong)).toBeUndefined();
			const renewed = await accounts.renewRecoveryCodes(session, password);
			const pass = async (code = '') => accounts.passChallenge(await challenge(), code, 'recovery');
			expect(await pass(recoveryCodes[0])).toBeUndefined();
			expect(await pass(renewed?.[0])).toBeDefined();
		});

		test('who has lost the second factor begins anew', async () => {
			const { id, session } = await withSecondFactor();
			await accounts.removeSecondFactor(id);
			expect(await accounts.memberOf(session)).toBeUndefined();
			expect(await accounts.memberOf(await signedIn())).toMatchObject({ hasSecondFactor: false });
		});
	});
}
