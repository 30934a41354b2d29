import type { Language } from '$lib/domain/codes';
import type { Criterion } from '$lib/domain/eligibility/criterion';
import type { JstDate } from '$lib/domain/jst-date';
import { statusOn } from '$lib/domain/program/status';
import type { Program } from '$lib/domain/program/program';
import { withoutRuby } from '$lib/domain/text';
import { criterionParts, criterionSentence } from '$lib/i18n/criterion-words';
import { namesFor, type Names } from '$lib/i18n/text-words';
import type { Words } from '$lib/i18n/words';

export type FindProgram = (id: string) => Program | undefined;

/** What of a program is the same for every business, as JSON without the brackets around it. */
export interface ProgramRules {
	head: string;
	/** By the place of the criterion. */
	criteria: { text: string; exceptions: string[] }[];
	/** That it has ended, as a line that nobody meets any more. */
	ended?: string;
	names: Names;
}

const inner = (value: object): string => JSON.stringify(value).slice(1, -1);

function sourceOf({ sources }: Program, { source }: Pick<Criterion, 'source'>): object {
	const found = sources.find(({ id }) => id === source);
	if (!found) return {};
	const { document, locator, fiscalYear, url } = found;
	return { source: { document, locator, fiscalYear, url } };
}

function endedLine(program: Program, { t }: Words): Pick<ProgramRules, 'ended'> {
	const { lifecycle } = program;
	if (lifecycle.state !== 'ended') return {};
	const text = withoutRuby(t('business.reason.ended'));
	return {
		ended: JSON.stringify({ outcome: 'failed', text, ...sourceOf(program, lifecycle) }),
	};
}

function write(program: Program, words: Words, find: FindProgram): ProgramRules {
	const names = namesFor(program, find);
	const { id, title } = program;
	const criteria = program.criteria.map((criterion) => ({
		text: inner({
			text: withoutRuby(criterionSentence(criterion, words, names)),
			...sourceOf(program, criterion),
		}),
		exceptions: criterionParts(criterion, words, names).exceptions.map(withoutRuby),
	}));
	const status = statusOn(program, words.today);
	const head = inner({ id, title: withoutRuby(words.text(title)), status });
	return { head, criteria, names, ...endedLine(program, words) };
}

interface Written {
	today: JstDate;
	rules: Partial<Record<Language, ProgramRules>>;
}

const written = new WeakMap<Program, Written>();

/** The rules of a program in words, written once a language and day. */
export function programRules(program: Program, words: Words, find: FindProgram): ProgramRules {
	const { language, today } = words;
	const known = written.get(program);
	const kept = known?.today === today ? known : { today, rules: {} };
	written.set(program, kept);
	return (kept.rules[language] ??= write(program, words, find));
}
