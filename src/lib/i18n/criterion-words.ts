import type { Criterion, Test } from '../domain/eligibility/criterion';
import { formatDay } from './format';
import { capitalised, either, eitherClause, everyClause, quoted, spanText } from './list-words';
import { clausesOf, testClause } from './test-words';
import type { Names } from './text-words';
import type { Words } from './words';

/** A criterion in words, in the parts that a page may set one under the other. */
export interface CriterionParts {
	lead: string;
	/** What the lead announces, where it joins more than fits into a sentence. */
	choices: string[];
	exceptions: string[];
}

/**
 * A target is a condition ("Available only if your site is …"), unless what stands around it says that
 * it is one, or that it is met: then the clause alone ("Your site is …").
 */
export type Saying = 'condition' | 'plain';

/** Facts that do not bind: that it does not matter, or that nobody has seen what is asked. */
function openSentence(test: Test, { t, language }: Words): string | undefined {
	if (!('fact' in test)) return undefined;
	switch (test.fact) {
		case 'industry':
		case 'size':
		case 'entity':
		case 'place':
			if (test.in === 'unknown') return t(`rules.criterion.unknown.${test.fact}`);
			if (test.in !== 'any' || ('except' in test && test.except)) return undefined;
			return t(`rules.criterion.any.${test.fact}`);
		case 'zone':
			return test.in === 'unknown' ? t('rules.criterion.unknown.zone') : undefined;
		case 'project-start':
			if (test.rule !== 'already-done-allowed') return undefined;
			if (!test.from) return t('rules.criterion.alreadyDone');
			return t('rules.criterion.alreadyDoneFrom', { day: formatDay(test.from, language) });
		default:
			return undefined;
	}
}

const mostInOneSentence = 2;

/** Parts that themselves join facts are easier to read one under the other. */
function isSimple(test: Test): boolean {
	const parts = 'any' in test ? test.any : 'all' in test ? test.all : [];
	return parts.every((part) => 'fact' in part);
}

type Lead = Pick<CriterionParts, 'lead' | 'choices'>;

/** The message for a criterion, or for one that joins several. */
function keyFor(role: Criterion['role'], several: '' | 'Any' | 'All', saying: Saying) {
	if (role === 'exclusion' || saying === 'condition')
		return `rules.criterion.${role}${several}` as const;
	return `rules.criterion.plain.${role}${several}` as const;
}

function leadOf({ role, test }: Criterion, words: Words, names: Names, saying: Saying): Lead {
	const { t } = words;
	const open = openSentence(test, words);
	if (open) return { lead: open, choices: [] };
	const { joined, clauses } = clausesOf(test, words, names);
	if (clauses.length > mostInOneSentence || (clauses.length > 1 && !isSimple(test)))
		return {
			lead: t(keyFor(role, joined === 'any' ? 'Any' : 'All', saying)),
			choices: clauses,
		};
	const clause = joined === 'any' ? eitherClause(clauses, words) : everyClause(clauses, words);
	return { lead: capitalised(t(keyFor(role, '', saying), { clause })), choices: [] };
}

/** For whom, in which tracks and when the sentence counts. */
function framed(lead: string, criterion: Criterion, words: Words, names: Names): string {
	const { t } = words;
	let sentence = lead;
	if (criterion.when)
		sentence = t('rules.criterion.when', {
			clause: testClause(criterion.when, words, names),
			sentence,
		});
	const tracks = (criterion.tracks ?? []).flatMap((id) => names.track(id) ?? []);
	if (tracks.length > 0) {
		const list = tracks.map((label) => quoted(words.text(label), words));
		sentence = t('rules.criterion.tracks', { tracks: either(list, words), sentence });
	}
	const span = spanText(criterion.during, words);
	return span ? t('rules.criterion.during', { sentence, span }) : sentence;
}

function exceptionsOf({ role, exceptions = [] }: Criterion, words: Words, names: Names): string[] {
	const key = role === 'target' ? 'exceptionTarget' : 'exception';
	return exceptions.map(({ test, during }) => {
		const clause = testClause(test, words, names);
		const sentence = words.t(`rules.criterion.${key}`, { clause });
		const span = spanText(during, words);
		return span ? words.t('rules.criterion.during', { sentence, span }) : sentence;
	});
}

/** A criterion in words, as a condition where nothing else is asked for. */
export function criterionParts(
	criterion: Criterion,
	words: Words,
	names: Names,
	saying: Saying = 'condition',
): CriterionParts {
	const { lead, choices } = leadOf(criterion, words, names, saying);
	return {
		lead: framed(lead, criterion, words, names),
		choices: choices.map(capitalised),
		exceptions: exceptionsOf(criterion, words, names),
	};
}

/** What a lead announces, behind it in the same line. */
export function withChoices({ lead, choices }: CriterionParts, { t }: Words): string {
	if (choices.length === 0) return lead;
	return t('rules.criterion.choices', { lead, choices: choices.join(t('rules.lists.slash')) });
}

/** A criterion as one line: 市内に工場があること。 */
export function criterionSentence(criterion: Criterion, words: Words, names: Names): string {
	const { t } = words;
	const parts = criterionParts(criterion, words, names);
	const first = withChoices(parts, words);
	const { exceptions } = parts;
	return exceptions.reduce((before, next) => t('rules.lists.next', { first: before, next }), first);
}
