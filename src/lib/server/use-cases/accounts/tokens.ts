import { createHash, randomBytes } from 'node:crypto';

const tokenBytes = 32;

/** What stands in a link: 256 bits that nobody guesses. */
export const newToken = (): string => randomBytes(tokenBytes).toString('base64url');

/** What is stored of it: who reads the database cannot open a link. */
export const hashOfToken = (token: string): string =>
	createHash('sha256').update(token).digest('hex');
