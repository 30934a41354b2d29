import { statusOn } from '../domain/program/status';
import type { Program } from '../domain/program/program';
import type { Messages } from '.';
import { stepsView } from './about-words';
import { headlineOf } from './benefit-words';
import { benefitCompareRows } from './compare-benefit-words';
import {
	cellOf,
	rowOf,
	type CompareCell,
	type Compared,
	type CompareLine,
	type CompareRow,
} from './compare-cells';
import { compareConditions } from './compare-condition-words';
import { toCall } from './contact-words';
import { capitalised, commas } from './list-words';
import { formatFiscalYear } from './format';
import { ownMatchView } from './own-match-words';
import { plainly, say, sayWith } from './text-words';
import { untilOf } from './until-words';
import { whoOf } from './who-words';
import type { Words } from './words';

export interface Comparison {
	rows: CompareRow[];
	/** Conditions that all of them share. */
	shared: CompareLine[];
}

type RowName = keyof Messages['kept']['compare']['rows'];
type CellOf = (one: Compared) => CompareCell;

const kindCell = ({ kind, scope }: Program, words: Words): CompareCell =>
	cellOf(plainly(words.label('kind', kind)), plainly(words.t(`program.scope.${scope}`)));

function verdictCell({ program, match, names }: Compared, words: Words): CompareCell {
	if (!match) return cellOf();
	const { verdict, label, reason } = ownMatchView(program, match, words, names);
	const outcomeLabel = words.t(`business.outcome.${reason.outcome}`);
	return {
		verdict: { verdict, label },
		lines: [{ ...reason.said, outcome: reason.outcome, outcomeLabel }],
	};
}

function ownCell({ program, match, names }: Compared, words: Words): CompareCell {
	const text = match && ownMatchView(program, match, words, names).benefit;
	return text === undefined ? cellOf() : cellOf(plainly(text));
}

/** How much there is to do, as far as it is known. */
function workCell(program: Program, words: Words): CompareCell {
	const { t } = words;
	const steps = stepsView(program, words);
	const documents = steps.reduce((sum, step) => sum + step.documents.texts.length, 0);
	return cellOf(
		plainly(
			steps.length > 0
				? t('kept.compare.steps', { count: steps.length })
				: t('kept.compare.stepsUnknown'),
		),
		plainly(
			documents > 0
				? t('kept.compare.documents', { count: documents })
				: t('kept.compare.documentsUnknown'),
		),
	);
}

function organiserCell({ organisers }: Program, words: Words): CompareCell {
	const runs = organisers.filter(({ role }) => role === 'runs');
	const shown = runs.length > 0 ? runs : organisers;
	if (shown.length === 0) return cellOf();
	return cellOf(
		sayWith(words, (own) =>
			commas(
				shown.map(({ name }) => own.text(name)),
				words,
			),
		),
	);
}

function contactCell(program: Program, words: Words): CompareCell {
	const [contact] = toCall(program, words);
	if (!contact) return cellOf(plainly(words.t('kept.compare.noTelephone')));
	const [telephone] = contact.telephones;
	return cellOf(contact.name, ...(telephone ? [telephone] : []));
}

const yearCell = ({ fiscalYear }: Program, { language }: Words): CompareCell =>
	cellOf(plainly(capitalised(formatFiscalYear(fiscalYear, language))));

/** Programs side by side: what each is, for whom, how it turns out, what it gives, until when. */
export function comparison(
	compared: readonly Compared[],
	reckoned: readonly CompareRow[],
	words: Words,
): Comparison {
	const { t } = words;
	const conditions = compareConditions(compared, words);
	const row = (name: RowName, cell: CellOf): CompareRow[] =>
		rowOf(t(`kept.compare.rows.${name}`), compared.map(cell));
	const status = ({ program }: Compared) => statusOn(program, words.today);
	return {
		rows: [
			...row('kind', ({ program }) => kindCell(program, words)),
			...row('what', ({ program }) => cellOf(say(program.summary, words))),
			...row('who', ({ program }) => cellOf(plainly(whoOf(program, words)))),
			...row('verdict', (one) => verdictCell(one, words)),
			...row('gain', ({ program }) => cellOf(plainly(headlineOf(program, words)))),
			...row('own', (one) => ownCell(one, words)),
			...reckoned,
			...benefitCompareRows(
				compared.map(({ program }) => program),
				words,
			),
			...row('until', (one) => cellOf(plainly(untilOf(one.program, status(one), words)))),
			...row('status', (one) => cellOf(plainly(words.label('status', status(one))))),
			...rowOf(t('kept.compare.rows.conditions'), conditions.cells),
			...row('work', ({ program }) => workCell(program, words)),
			...row('organiser', ({ program }) => organiserCell(program, words)),
			...row('contact', ({ program }) => contactCell(program, words)),
			...row('year', ({ program }) => yearCell(program, words)),
		],
		shared: conditions.shared,
	};
}
