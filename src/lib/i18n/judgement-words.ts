import type { Judgement, Line, Verdict } from '../domain/eligibility/judge';
import { reasonIn, strongestReason } from '../domain/eligibility/reason';
import type { Outcome } from '../domain/eligibility/outcome';
import type { Program } from '../domain/program/program';
import type { Source } from '../domain/program/source';
import { criterionParts, withChoices, type Saying } from './criterion-words';
import { formatFiscalYear } from './format';
import { marked, noticing, sayWith, type Names, type Said } from './text-words';
import type { Words } from './words';

export interface LedgerLine {
	/** Its place in the program's criteria. */
	criterion: number;
	outcome: Outcome;
	/** The outcome in words: icons only help. */
	outcomeLabel: string;
	/** The rule. */
	said: Said;
	choices: string[];
	/** The exception that saved it. */
	savedBy?: string;
	/** The track it is about, where tracks differ. */
	track?: string;
	/** Where the rule stands: document, place in it, year. */
	source?: string;
}

export interface JudgementView {
	verdict: Verdict;
	label: string;
	/** What decided, then what is open, then what is met. */
	lines: LedgerLine[];
	tracks: { label: string; verdict: Verdict; verdictLabel: string }[];
	/** Why nothing can be said for certain, where criteria were not seen. */
	note?: string;
}

const order: readonly Outcome[] = ['failed', 'unknown', 'met'];

function sourceText({ document, locator, fiscalYear }: Source, { t, language }: Words): string {
	const year =
		fiscalYear === 'unknown'
			? t('program.sourceYearUnknown')
			: formatFiscalYear(fiscalYear, language);
	return t('business.ledger.source', { document, locator, year });
}

function trackLabel(program: Program, id: string | undefined, words: Words): string | undefined {
	const track = program.tracks?.find((one) => one.id === id);
	return track && words.text(track.label);
}

/** What is not met, or not known, is never said as if it were so. */
const sayingOf = (outcome: Outcome): Saying => (outcome === 'met' ? 'plain' : 'condition');

function lineView(
	program: Program,
	line: Line,
	words: Words,
	names: Names,
): LedgerLine | undefined {
	const criterion = program.criteria[line.criterion];
	if (!criterion) return undefined;
	const [parts, fellBack] = noticing(words, (own) =>
		criterionParts(criterion, own, names, sayingOf(line.outcome)),
	);
	const source = program.sources.find(({ id }) => id === criterion.source);
	const savedBy = line.savedBy === undefined ? undefined : parts.exceptions[line.savedBy];
	const track = trackLabel(program, line.track, words);
	return {
		criterion: line.criterion,
		outcome: line.outcome,
		outcomeLabel: words.t(`business.outcome.${line.outcome}`),
		said: marked(parts.lead, fellBack, words),
		choices: parts.choices,
		...(savedBy === undefined ? {} : { savedBy }),
		...(track === undefined ? {} : { track }),
		...(source ? { source: sourceText(source, words) } : {}),
	};
}

/** The verdict on a program for one business, line by line. */
export function judgementView(
	program: Program,
	judgement: Judgement,
	words: Words,
	names: Names,
): JudgementView {
	const { t } = words;
	const views = judgement.lines.flatMap((line) => lineView(program, line, words, names) ?? []);
	const tracks = (judgement.tracks ?? []).map(({ track, verdict }) => ({
		label: trackLabel(program, track, words) ?? track,
		verdict,
		verdictLabel: t(`business.verdict.${verdict}`),
	}));
	return {
		verdict: judgement.verdict,
		label: t(`business.verdict.${judgement.verdict}`),
		lines: order.flatMap((outcome) => views.filter((view) => view.outcome === outcome)),
		tracks,
		...(program.criteriaCoverage === 'unseen' ? { note: t('business.ledger.unseen') } : {}),
	};
}

export interface ReasonView {
	outcome: Outcome;
	said: Said;
}

/** The one thing that says most about a verdict, for a list. */
export function reasonView(
	program: Program,
	judgement: Judgement,
	words: Words,
	names: Names,
): ReasonView {
	if (program.lifecycle.state === 'ended')
		return { outcome: 'failed', said: { text: words.t('business.reason.ended') } };
	const line = strongestReason(program, judgement);
	const criterion = line && reasonIn(program, line);
	if (criterion) {
		const { outcome } = line;
		const said = sayWith(words, (own) =>
			withChoices(criterionParts(criterion, own, names, sayingOf(outcome)), own),
		);
		return { outcome, said };
	}
	const isSeen = program.criteriaCoverage !== 'unseen';
	const text = words.t(isSeen ? 'business.reason.everybody' : 'business.reason.unseen');
	return { outcome: isSeen ? 'met' : 'unknown', said: { text } };
}
