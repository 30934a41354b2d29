import type { OwnBenefit } from '$lib/domain/amount/own-benefit';
import { classifySize } from '$lib/domain/business/size-class';
import type { Business } from '$lib/domain/business/business';
import type { Judgement, Line } from '$lib/domain/eligibility/judge';
import type { OwnMatch } from '$lib/domain/finder/fit';
import type { Program } from '$lib/domain/program/program';
import { withoutRuby } from '$lib/domain/text';
import { sizeView } from '$lib/i18n/size-words';
import type { Words } from '$lib/i18n/words';
import { programRules, type ProgramRules } from './program-rules';

interface Found {
	total: number;
	verdicts: Record<string, number>;
	programs: readonly Program[];
	own: ReadonlyMap<string, OwnMatch>;
}

function sizeOf(business: Business, words: Words) {
	const { missing: open } = classifySize(business, words.industries.isWithin);
	const { class: size, label, because, missing, principle } = sizeView(business, words);
	const reasons = [because, ...(missing === undefined ? [] : [missing]), principle];
	return {
		class: size,
		label: withoutRuby(label),
		because: withoutRuby(reasons.join(words.language === 'ja' ? '' : ' ')),
		missing: open,
	};
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

function programJson(own: OwnMatch, rules: ProgramRules): string {
	const { verdict, lines } = own.judgement;
	const benefit = benefitOf(own);
	const rest = JSON.stringify({ verdict, tracks: tracksOf(own.judgement), benefit }).slice(1, -1);
	const criteria = lines.map((line) => lineJson(line, rules)).join();
	return `{${rules.head},${rest},"criteria":[${criteria}]}`;
}

/** The answer of the match call. Rules are written once and then quoted: they are most of it. */
export function matchJson(
	business: Business,
	{ total, verdicts, programs, own }: Found,
	words: Words,
	find: (id: string) => Program | undefined,
): string {
	const judged = programs.flatMap((program) => {
		const match = own.get(program.id);
		return match ? programJson(match, programRules(program, words, find)) : [];
	});
	const head = JSON.stringify({ size: sizeOf(business, words), total, verdicts }).slice(0, -1);
	return `${head},"programs":[${judged.join()}]}`;
}
