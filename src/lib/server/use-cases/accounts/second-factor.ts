import type { StaffMember } from '../../../domain/accounts/person';
import { failure, success, type FieldError, type Result } from '../../../domain/result';
import type { ChallengeKey, SessionKey } from '../../ports/accounts';
import { noteOwn } from './note';
import type { AccountTools } from './tools';
import { codeTries, codeUse, triesErrors } from './tries';

export type CodeKind = 'app' | 'recovery';

/** Digits, however wide they were typed and whatever stands between them. */
const digitsOf = (typed: string): string => typed.normalize('NFKC').replace(/[\s-]/g, '');

function codeErrors(code: string, kind: CodeKind): FieldError[] {
	if (code === '') return [{ path: 'code', code: 'missing' }];
	return kind === 'app' && !/^\d{6}$/.test(code) ? [{ path: 'code', code: 'no-code' }] : [];
}

const wrongCode: FieldError[] = [{ path: 'code', code: 'wrong-code' }];

/** Counts the try, and refuses a code that somebody may have looked at while it was typed. */
async function countCode(
	tools: AccountTools,
	memberId: string,
	code: string,
	kind: CodeKind,
): Promise<FieldError[]> {
	const waiting = await triesErrors(tools, [codeTries, memberId]);
	if (waiting.length > 0 || kind === 'recovery') return waiting;
	const used = await tools.limits.count(codeUse, `${memberId} ${code}`);
	return used > 0 ? [{ path: 'code', code: 'used-code' }] : [];
}

/** The second step of signing in. `over` where one has to begin with the password again. */
export async function passChallenge(
	tools: AccountTools,
	challenge: ChallengeKey,
	typed: string,
	kind: CodeKind,
): Promise<Result<SessionKey> | 'over'> {
	const { accounts, limits } = tools;
	const memberId = await accounts.challenged(challenge);
	if (memberId === undefined) return 'over';
	const code = digitsOf(typed);
	const errors = codeErrors(code, kind);
	if (errors.length > 0) return failure(errors);
	const refused = await countCode(tools, memberId, code, kind);
	if (refused.length > 0) return failure(refused);
	const session = await accounts.passChallenge(challenge, code, kind);
	if (session === undefined)
		return (await accounts.challenged(challenge)) === undefined ? 'over' : failure(wrongCode);
	await limits.forget(codeTries, memberId);
	return success(session);
}

/** The last step of setting a second factor up: the app shows what we expect. */
export async function finishSecondFactor(
	tools: AccountTools,
	session: SessionKey,
	member: StaffMember,
	typed: string,
): Promise<Result<{ session: SessionKey; recoveryCodes: string[] }>> {
	const code = digitsOf(typed);
	const errors = codeErrors(code, 'app');
	if (errors.length > 0) return failure(errors);
	const refused = await countCode(tools, member.id, code, 'app');
	if (refused.length > 0) return failure(refused);
	const done = await tools.accounts.finishSecondFactor(session, code);
	if (!done) return failure(wrongCode);
	await tools.limits.forget(codeTries, member.id);
	await noteOwn(tools, member.id, 'second-factor-set-up');
	return success(done);
}
