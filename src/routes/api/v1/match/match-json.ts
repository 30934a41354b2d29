import type { OwnBenefit } from '$lib/domain/amount/own-benefit';
import type { Business } from '$lib/domain/business/business';
import { flipOf } from '$lib/domain/eligibility/flip';
import type { Judgement, Line, Verdict } from '$lib/domain/eligibility/judge';
import type { OwnMatch } from '$lib/domain/finder/fit';
import type { Program } from '$lib/domain/program/program';
import type { Words } from '$lib/i18n/words';
import { flipJson } from './flip-json';
import { programRules, type FindProgram, type ProgramRules } from './program-rules';
import { sizeJson } from './size-json';

interface Found {
	total: number;
	verdicts: Record<Verdict, number>;
	programs: readonly Program[];
	own: ReadonlyMap<string, OwnMatch>;
}

function lineJson({ outcome, track, criterion, savedBy }: Line, { criteria }: ProgramRules) {
	const rule = criteria[criterion];
	const saved = savedBy === undefined ? undefined : rule?.exceptions[savedBy];
	const head = JSON.stringify({ outcome, track, savedBy: saved }).slice(0, -1);
	return `${head},${rule?.text ?? ''}}`;
}

const tracksOf = ({ tracks }: Judgement) =>
	tracks?.map(({ track, verdict }) => ({ id: track, verdict }));

/** What is not for the business brings it nothing. */
function benefitOf({ judgement, benefit }: OwnMatch): OwnBenefit | undefined {
	const isMoney = benefit.givenYen !== undefined || benefit.lentYen !== undefined;
	return isMoney && judgement.verdict !== 'fails' ? benefit : undefined;
}

function judgedJson(own: OwnMatch, rules: ProgramRules, flip: object | undefined): string {
	const { verdict, lines } = own.judgement;
	const terms = { verdict, tracks: tracksOf(own.judgement), benefit: benefitOf(own), flip };
	const judged = lines.map((line) => lineJson(line, rules));
	const criteria = [...(rules.ended ? [rules.ended] : []), ...judged].join();
	return `{${rules.head},${JSON.stringify(terms).slice(1, -1)},"criteria":[${criteria}]}`;
}

/** The answer of the match call. Rules are written once and then quoted: they are most of it. */
export function matchJson(
	business: Business,
	{ total, verdicts, programs, own }: Found,
	words: Words,
	find: FindProgram,
): string {
	const context = { isWithin: words.industries.isWithin };
	const judged = programs.flatMap((program) => {
		const match = own.get(program.id);
		if (!match) return [];
		const rules = programRules(program, words, find);
		const flip = flipOf(program, business, words.today, context);
		return judgedJson(match, rules, flip && flipJson(flip, program, words, rules.names));
	});
	const head = JSON.stringify({ size: sizeJson(business, words), total, verdicts }).slice(0, -1);
	return `${head},"programs":[${judged.join()}]}`;
}
