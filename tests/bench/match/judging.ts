import type { Business } from '$lib/domain/business/business';
import { judge, type Verdict } from '$lib/domain/eligibility/judge';
import type { Program } from '$lib/domain/program/program';
import type { IndustryTree } from '$lib/domain/taxonomy';
import { today } from '../common/catalogue';

export interface Judging {
	/** Time of one core. */
	milliseconds: number;
	judgements: number;
	verdicts: Record<Verdict, number>;
}

function coreMilliseconds(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}

/**
 * Every business against every catalogue, as requests would come: one business after the other,
 * each against a whole catalogue. Nothing is remembered from an earlier call.
 */
export function judgeEach(
	catalogues: readonly (readonly Program[])[],
	businesses: readonly Business[],
	industries: IndustryTree,
): Judging {
	const verdicts = { meets: 0, unknown: 0, fails: 0 };
	// What is worked out for a classification is kept by its function.
	const context = { isWithin: (code: string, group: string) => industries.isWithin(code, group) };
	const started = coreMilliseconds();
	for (const programs of catalogues)
		for (const business of businesses)
			for (const program of programs) verdicts[judge(program, business, today, context).verdict]++;
	const milliseconds = coreMilliseconds() - started;
	const judgements = verdicts.meets + verdicts.unknown + verdicts.fails;
	return { milliseconds, judgements, verdicts };
}
