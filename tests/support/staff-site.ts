import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Role } from '../../src/lib/domain/editing/roles';
import { freePort } from '../../tools/steps/address.mjs';
import { oneTimeCode } from './one-time-code';

export const password = 'mikan to kotatsu no fuyu';

export interface StaffSite {
	origin: string;
	/** The folder with its database and its outbox. */
	state: string;
	/** All that it has printed. */
	said(): string;
	stop(): Promise<void>;
}

/**
 * The production build with a state of its own, in which nobody has an account yet.
 * @param settings other variables of its environment
 */
export async function startStaffSite(settings: Record<string, string> = {}): Promise<StaffSite> {
	const state = mkdtempSync(join(tmpdir(), 'todoku-staff-'));
	const port = String(await freePort());
	const origin = `http://127.0.0.1:${port}`;
	const env = {
		PATH: process.env['PATH'],
		TODOKU_VAR: state,
		PORT: port,
		ORIGIN: origin,
		BODY_SIZE_LIMIT: '9M',
		...settings,
	};
	const child: ChildProcess = spawn(process.execPath, ['build'], { env });
	let text = '';
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding('utf8').on('data', (part: string) => (text += part));
	await expect.poll(() => text, { timeout: 60_000 }).toContain('Listening on');
	return {
		origin,
		state,
		said: () => text,
		async stop() {
			const ended = once(child, 'exit');
			child.kill('SIGTERM');
			await ended;
			rmSync(state, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

/**
 * The path of an invitation, as an administrator would send it: written into the database of a
 * running site, so that a test needs no administrator first.
 */
export function invitationPath(state: string, email: string, role: Role): string {
	const token = randomBytes(32).toString('base64url');
	const hash = createHash('sha256').update(token).digest('hex');
	const database = new DatabaseSync(join(state, 'todoku.db'), { timeout: 5000 });
	const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
	database
		.prepare('insert into invitation (token_hash, email, role, expires_at) values (?, ?, ?, ?)')
		.run(hash, email, role, tomorrow);
	database.close();
	return `/ja/staff/invitation/${token}`;
}

/** Finishes what a role that needs a second factor is asked for first; gives the app's secret. */
export async function setUpSecondFactor(page: Page): Promise<string> {
	const shown = await page.locator('.secret code').textContent();
	const secret = (shown ?? '').replaceAll(' ', '');
	const form = page.locator('form[action="?/finish"]');
	await form.locator('[name=code]').fill(oneTimeCode(secret));
	await form.getByRole('button').click();
	await expect(page.locator('ol code')).toHaveCount(10);
	return secret;
}

/** Makes an account of a role by invitation and signs in; the page is on the start page then. */
export async function signInAs(
	page: Page,
	{ origin, state }: Pick<StaffSite, 'origin' | 'state'>,
	role: Role,
	name = `${role} ${randomBytes(3).toString('hex')}`,
): Promise<{ email: string; secret: string | undefined }> {
	const email = `${role}.${randomBytes(3).toString('hex')}@city.example`;
	await page.goto(origin + invitationPath(state, email, role));
	await page.locator('[name=name]').fill(name);
	await page.locator('[name=password]').fill(password);
	await page.locator('form[action="?/accept"]').getByRole('button').click();
	await page.waitForURL(/staff(\/second-factor)?$/);
	const secret = page.url().endsWith('second-factor') ? await setUpSecondFactor(page) : undefined;
	await page.goto(`${origin}/ja/staff`);
	return { email, secret };
}
