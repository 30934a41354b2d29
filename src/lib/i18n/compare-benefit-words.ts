import type { Program } from '../domain/program/program';
import type { RowValue, Term } from './benefit-row-words';
import { benefitRows } from './benefit-view-words';
import { rowOf, type CompareLine, type CompareRow } from './compare-cells';
import { say, type Said } from './text-words';
import type { Words } from './words';

/** What tells programs apart; lists of costs and the like are for their own pages. */
const compared: readonly Term[] = [
	'fixed',
	'rate',
	'cap',
	'unitCap',
	'variants',
	'addition',
	'minCost',
	'floor',
	'ownShare',
	'paid',
	'limit',
	'least',
	'interest',
	'interestKind',
	'interestSupport',
	'fee',
	'feeSupport',
	'term',
	'grace',
	'uses',
	'repayment',
	'collateral',
	'guarantor',
	'guaranteed',
	'coverage',
	'guaranteeTerm',
	'price',
	'visits',
	'form',
	'rent',
	'joiningFee',
	'area',
	'stay',
	'charge',
	'valid',
	'prize',
	'reduction',
	'months',
	'amount',
];

interface Entry {
	benefit: Said;
	value: RowValue;
}

/** Several benefits each by its name, unless all of them say the same. */
function linesOf(entries: readonly Entry[], benefits: number): CompareLine[] {
	const values = entries.map(({ value }) => value);
	const isSame = entries.length === benefits && new Set(values.map(({ text }) => text)).size === 1;
	if (isSame) return values.slice(0, 1);
	return entries.map(({ benefit, value }) =>
		benefits === 1 ? value : { label: benefit, ...value },
	);
}

/** What a program says under each term. */
function linesByTerm({ benefits }: Program, words: Words): Map<string, CompareLine[]> {
	const entries = new Map<string, Entry[]>();
	for (const benefit of benefits)
		for (const { term, values } of benefitRows(benefit, words)) {
			const own = values.map((value) => ({ benefit: say(benefit.label, words), value }));
			entries.set(term, [...(entries.get(term) ?? []), ...own]);
		}
	return new Map([...entries].map(([term, own]) => [term, linesOf(own, benefits.length)]));
}

/** Figures and terms of what each program gives, term by term. */
export function benefitCompareRows(programs: readonly Program[], words: Words): CompareRow[] {
	const all = programs.map((program) => linesByTerm(program, words));
	// Plain Japanese has one word for some terms that the others tell apart.
	const terms = new Set(compared.map((name) => words.t(`rules.benefit.terms.${name}`)));
	return [...terms].flatMap((term) =>
		rowOf(
			term,
			all.map((lines) => ({ lines: lines.get(term) ?? [] })),
		),
	);
}
