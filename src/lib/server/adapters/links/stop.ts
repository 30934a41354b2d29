import type { LinkFinding, LinkReason } from '../../../domain/links/finding';
import { NotPublicError } from './public-address';

/** Why a check ends before there is an answer to look at. */
export class Stop extends Error {
	constructor(readonly finding: LinkFinding) {
		super(finding.reason);
	}
}

export const uncertain = (reason: LinkReason, status?: number): LinkFinding => ({
	...{ state: 'uncertain', reason },
	...(status === undefined ? {} : { status }),
});

export const broken = (reason: LinkReason, status?: number): LinkFinding => ({
	...uncertain(reason, status),
	state: 'broken',
});

export function findingOfError(error: unknown): LinkFinding {
	if (error instanceof Stop) return error.finding;
	if (error instanceof NotPublicError) return uncertain('not-public');
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return code === 'ENOTFOUND' ? broken('no-server') : uncertain('no-answer');
}
