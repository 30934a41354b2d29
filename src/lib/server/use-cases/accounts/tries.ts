import type { FieldError } from '../../../domain/result';
import type { RateRule } from '../../ports/rate-limits';
import type { AccountTools } from './tools';

const quarterOfAnHour = 900;
const day = 86_400;

/** Wrong passwords for one address: enough for a bad morning, too few for guessing. */
export const passwordTries: RateRule = { name: 'password', most: 5, seconds: quarterOfAnHour };
/** Passwords from one place: a whole office may stand behind one address. */
export const clientTries: RateRule = { name: 'client', most: 50, seconds: quarterOfAnHour };
/** Codes of the second factor, of the app and for recovery alike. */
export const codeTries: RateRule = { name: 'code', most: 5, seconds: quarterOfAnHour };
/** A code of the app is taken once (RFC 6238, 5.2). */
export const codeUse: RateRule = { name: 'code-use', most: 1, seconds: day };
/** Links opened from one place. */
export const linkTries: RateRule = { name: 'link', most: 30, seconds: quarterOfAnHour };
/** Mail that one administrator sends. */
export const invitationTries: RateRule = { name: 'invitation', most: 30, seconds: 3600 };

const tooMany = (seconds: number): FieldError[] => [
	{ path: 'form', code: 'wait', values: { minutes: Math.ceil(seconds / 60) } },
];

/** Counts a try by each rule; says how long to wait where one of them is used up. */
export async function triesErrors(
	{ limits }: AccountTools,
	...tries: [RateRule, string][]
): Promise<FieldError[]> {
	let wait = 0;
	for (const [rule, key] of tries) wait = Math.max(wait, await limits.count(rule, key));
	return wait > 0 ? tooMany(wait) : [];
}
