import type { Role } from '../../domain/editing/roles';
import type { StaffMember } from '../../domain/accounts/person';

/** What a browser keeps to show that somebody has signed in; opaque, and signed. */
export type SessionKey = string;
/** What a browser keeps between password and second factor; opaque, and good for ten minutes. */
export type ChallengeKey = string;

export interface Person extends StaffMember {
	/** Whether the account was closed; its sessions and its password are gone. */
	isClosed: boolean;
}

export interface NewPerson {
	name: string;
	email: string;
	role: Role;
	/** As `normalizedPassword` gives it, here and below. */
	password: string;
}

export type SignedIn =
	| { state: 'signed-in'; session: SessionKey }
	| { state: 'challenged'; challenge: ChallengeKey; memberId: string };

export interface SecondFactorSetup {
	/** `otpauth://totp/…`, for a QR code. */
	address: string;
	/** The same secret in letters and digits (RFC 4648 base32), for typing in. */
	secret: string;
}

/**
 * People who work here, what they sign in with, and that they have signed in. An address is one as
 * `normalizedEmail` gives it. Counting tries is not done here.
 */
export interface Accounts {
	/** Whether anybody can sign in who may invite others. */
	hasAdministrator(): Promise<boolean>;
	people(): Promise<Person[]>;
	person(id: string): Promise<Person | undefined>;
	personAt(email: string): Promise<Person | undefined>;
	/**
	 * Makes an account, or gives the one at this address its name, role and password, and opens it
	 * again. All sessions it had are ended.
	 */
	establish(person: NewPerson): Promise<Person>;
	setRole(id: string, role: Role): Promise<void>;
	/** Ends all sessions and takes the password away. */
	close(id: string): Promise<void>;

	/** Nothing for an unknown address, a closed account or a wrong password, in the same time. */
	signIn(email: string, password: string): Promise<SignedIn | undefined>;
	/** Whom a challenge is for; nothing when it is over. */
	challenged(challenge: ChallengeKey): Promise<string | undefined>;
	/** Nothing for a wrong code, or a challenge that is over. */
	passChallenge(
		challenge: ChallengeKey,
		code: string,
		kind: 'app' | 'recovery',
	): Promise<SessionKey | undefined>;
	memberOf(session: SessionKey): Promise<StaffMember | undefined>;
	signOut(session: SessionKey): Promise<void>;
	signOutEverywhere(id: string): Promise<void>;

	/** A wrong password changes nothing. All sessions end, and a new one begins. */
	changePassword(
		session: SessionKey,
		current: string,
		next: string,
	): Promise<SessionKey | undefined>;
	/** Begins with a second factor; nothing for a wrong password, or where there is one already. */
	beginSecondFactor(session: SessionKey, password: string): Promise<boolean>;
	/** What was begun and not finished. */
	begunSecondFactor(id: string): Promise<SecondFactorSetup | undefined>;
	/**
	 * Finishes with a code of the app. All other sessions end. Nothing for a wrong code.
	 * @returns the new session, and codes of which each can stand in once for the app
	 */
	finishSecondFactor(
		session: SessionKey,
		code: string,
	): Promise<{ session: SessionKey; recoveryCodes: string[] } | undefined>;
	/** New codes in place of the old; nothing for a wrong password. */
	renewRecoveryCodes(session: SessionKey, password: string): Promise<string[] | undefined>;
	/** For somebody who has lost it. All sessions end. */
	removeSecondFactor(id: string): Promise<void>;
}
