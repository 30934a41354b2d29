import { randomInt } from 'node:crypto';

/** What cannot be taken for something else when it was written down: no 0, 1, i, l, o. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const codes = 10;
/** 31^10 possibilities are 49 bits, of which five are tried in a quarter of an hour. */
const halfLength = 5;

const half = (): string =>
	Array.from({ length: halfLength }, () => letters.charAt(randomInt(letters.length))).join('');

/** Codes such as `k7m2x-9fhqt`, of which each is good once. */
export const recoveryCodes = (): string[] =>
	Array.from({ length: codes }, () => `${half()}-${half()}`);

/** A code as it was given out, however it was typed. */
export function normalizedRecoveryCode(typed: string): string {
	const plain = typed
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');
	return `${plain.slice(0, halfLength)}-${plain.slice(halfLength)}`;
}
