import type { Test } from '../domain/eligibility/criterion';
import type { Fact, FactOf } from '../domain/eligibility/fact';
import { entityNouns, sizeNouns } from './fact-identity-words';
import { earlierAwardsClause } from './fact-standing-words';
import { factClause } from './fact-words';
import { either, eitherClause, everyClause } from './list-words';
import type { Names } from './text-words';
import type { Words } from './words';

const isFact = (test: Test): test is Fact => 'fact' in test;

type Being = FactOf<'entity'> | FactOf<'size'>;

/** Says what a business is, so that several of them fit into one list of nouns. */
const isBeing = (test: Test): test is Being =>
	isFact(test) && (test.fact === 'entity' || test.fact === 'size') && Array.isArray(test.in);

const nounsOf = (fact: Being, words: Words): string[] =>
	fact.fact === 'entity' ? entityNouns(fact, words) : sizeNouns(fact, words);

/** One list of nouns; who is about to start is already among those who start up. */
function beingClause(facts: readonly Being[], words: Words): string {
	const { t } = words;
	const nouns = facts.flatMap((fact) => nounsOf(fact, words));
	const isStartup = nouns.includes(t('rules.fact.size.names.startup'));
	const notYet = t('rules.fact.entity.names.not-yet');
	const list = either(isStartup ? nouns.filter((noun) => noun !== notYet) : nouns, words);
	return t('rules.fact.entity.is', { list });
}

type EarlierAward = FactOf<'earlier-award'>;

const isEarlierAward = (test: Test): test is EarlierAward =>
	isFact(test) && test.fact === 'earlier-award';

const askTheSame = (one: EarlierAward, other: EarlierAward): boolean =>
	JSON.stringify({ ...one, program: '' }) === JSON.stringify({ ...other, program: '' });

/** The alternatives of an `any`, those that ask the same sort of thing put together. */
function alternatives(tests: readonly Test[], words: Words, names: Names): string[] {
	const [first, ...others] = tests;
	if (first === undefined) return [];
	if ('any' in first) return alternatives([...first.any, ...others], words, names);
	const merge = (alike: (test: Test) => boolean, clause: string) => [
		clause,
		...alternatives(
			others.filter((test) => !alike(test)),
			words,
			names,
		),
	];
	if (isBeing(first)) return merge(isBeing, beingClause([first, ...others.filter(isBeing)], words));
	if (isEarlierAward(first)) {
		const alike = (test: Test): test is EarlierAward =>
			isEarlierAward(test) && askTheSame(first, test);
		return merge(alike, earlierAwardsClause([first, ...others.filter(alike)], words, names));
	}
	return merge(() => false, testClause(first, words, names));
}

/** The clauses that a test joins, and how; one clause where it joins nothing. */
export function clausesOf(
	test: Test,
	words: Words,
	names: Names,
): { joined: 'any' | 'all'; clauses: string[] } {
	if ('any' in test) return { joined: 'any', clauses: alternatives(test.any, words, names) };
	if ('all' in test)
		return { joined: 'all', clauses: test.all.map((part) => testClause(part, words, names)) };
	return { joined: 'all', clauses: [testClause(test, words, names)] };
}

/** A test as one clause, whatever it joins. */
export function testClause(test: Test, words: Words, names: Names): string {
	if (isFact(test)) return factClause(test, words, names);
	if ('not' in test)
		return words.t('rules.criterion.not', { clause: testClause(test.not, words, names) });
	const { joined, clauses } = clausesOf(test, words, names);
	return joined === 'any' ? eitherClause(clauses, words) : everyClause(clauses, words);
}
