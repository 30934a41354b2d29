import { z } from 'zod';
import { needsSecondFactor, type Role } from '../editing/roles';

/** Somebody who works in the back office. */
export interface StaffMember {
	id: string;
	name: string;
	email: string;
	role: Role;
	hasSecondFactor: boolean;
}

/** The longest name and the longest address that are taken (RFC 5321, 4.5.3.1.3, without brackets). */
export const mostNameCharacters = 100;
export const mostEmailCharacters = 254;

/** An address as it is stored and compared: the same person has one, however it was typed. */
export const normalizedEmail = (typed: string): string =>
	typed.normalize('NFKC').trim().toLowerCase();

const emailSchema = z.email().max(mostEmailCharacters);

/** Whether mail could be sent there; of what `normalizedEmail` gives. */
export const isEmail = (text: string): boolean => emailSchema.safeParse(text).success;

/** Whether somebody has to set up a second factor before anything else. */
export const mustSetUp = ({ role, hasSecondFactor }: StaffMember): boolean =>
	needsSecondFactor(role) && !hasSecondFactor;
