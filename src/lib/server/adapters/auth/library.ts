import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import { leastPasswordCharacters, mostPasswordCharacters } from '../../../domain/accounts/password';
import { recoveryCodes } from './recovery-codes';

export interface AuthSettings {
	/** A database whose tables are there, and its kind. */
	database: Extract<BetterAuthOptions['database'], { db: unknown }>;
	secret: string;
	/** The public address of the site. */
	origin: string;
	/** What an authenticator app calls this account. */
	issuer: string;
}

const hour = 3600;

/**
 * The library for accounts. Nothing of it is reached from outside: no address of its own, no cookie
 * of its own, so that only our forms lead to it, and those count tries.
 */
export function authLibrary({ database, secret, origin, issuer }: AuthSettings) {
	return betterAuth({
		appName: issuer,
		baseURL: origin,
		secret,
		database,
		// Its messages may name a person, and its warnings are about ways in that are not used here.
		logger: { disabled: true },
		telemetry: { enabled: false },
		rateLimit: { enabled: false },
		advanced: { useSecureCookies: false, cookiePrefix: 'todoku' },
		emailAndPassword: {
			enabled: true,
			disableSignUp: true,
			// Longer than people type, since it counts in UTF-16 units where we count characters.
			minPasswordLength: leastPasswordCharacters,
			maxPasswordLength: 2 * mostPasswordCharacters,
		},
		user: {
			modelName: 'staff_member',
			additionalFields: {
				role: { type: 'string', required: true, input: false },
				closed: { type: 'boolean', required: true, defaultValue: false, input: false },
			},
		},
		// A working day; somebody who signs in each morning never has to in between.
		session: { modelName: 'staff_session', expiresIn: 12 * hour, disableSessionRefresh: true },
		account: { modelName: 'staff_credential' },
		verification: { modelName: 'staff_challenge' },
		plugins: [
			twoFactor({
				issuer,
				twoFactorTable: 'staff_second_factor',
				// Wrong codes are counted with all other tries.
				accountLockout: { enabled: false },
				backupCodeOptions: { customBackupCodesGenerate: recoveryCodes },
			}),
		],
	});
}

export type AuthLibrary = ReturnType<typeof authLibrary>;
