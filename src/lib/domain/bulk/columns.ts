import type { Json, JsonObject } from '../editing/json';
import { article, months, percent, yen } from './fields/amount';
import { code, codes } from './fields/code';
import { day, dayOrWord, fiscalYear, timeOfDay } from './fields/day';
import type { Field } from './fields/field';
import { rate } from './fields/rate';
import { telephones } from './fields/telephone';
import { address, slug, slugs, text, texts } from './fields/text';
import * as parts from './parts';
import { valueAt, withValueAt, type Path } from './value-at';

/** One column of the table of programs. */
export interface Column {
	code: string;
	field: Field;
	/** Where its value stands in this document. */
	at(document: JsonObject): Path;
	get(document: JsonObject): Json | undefined;
	set(document: JsonObject, value: Json | undefined): JsonObject;
	/** Columns whose values begin anew when this one changes. */
	renews?: readonly string[];
}

type Prepare = (document: JsonObject) => JsonObject;
type Own = Partial<Pick<Column, 'get' | 'set' | 'renews'>>;
const asItIs: Prepare = (document) => document;

const column = (
	name: string,
	field: Field,
	at: (document: JsonObject) => Path,
	prepare: Prepare = asItIs,
	own: Own = {},
): Column => ({
	code: name,
	field,
	at,
	get: (document) => valueAt(document, at(document)),
	set(document, value) {
		if (value === undefined && valueAt(document, at(document)) === undefined) return document;
		const prepared = prepare(document);
		return withValueAt(prepared, at(prepared), value);
	},
	...own,
});

const field = (name: string, kind: Field) => column(name, kind, () => name.split('.'));

/** A list that is there even when nothing is in it; an empty cell says so. */
const list = (name: string, kind: Field): Column =>
	column(name, kind, () => [name], asItIs, {
		get({ [name]: value }) {
			return Array.isArray(value) && value.length === 0 ? undefined : value;
		},
		set: (document, value) => ({ ...document, [name]: value ?? [] }),
	});

const inPart =
	(part: (document: JsonObject) => Path, prepare: Prepare) =>
	(name: string, path: string, kind: Field, own: Own = {}) =>
		column(name, kind, (document) => [...part(document), ...path.split('.')], prepare, own);

const inLifecycle = inPart(() => ['lifecycle'], asItIs);
const inPeriod = inPart(
	(document) => ['periods', parts.currentPeriod(document)],
	parts.withSomePeriod,
);
const inStage = inPart(parts.currentStage, parts.withSomePeriod);
const inBenefit = inPart(() => ['benefits', '0'], parts.withSomeBenefit);
const inOrganiser = inPart(() => ['organisers', '0'], parts.withSomeOrganiser);
const inContact = inPart(parts.ownContact, parts.withSomeContact);
const inSource = inPart(() => ['sources', '0'], parts.withSomeSource);

const ofPeriod = ['opens', 'closes', 'closesAt'];

/** What each type of benefit says in figures; the names are those of the program's own fields. */
const figures = [
	...[inBenefit('rate', 'rate', rate), inBenefit('capYen', 'capYen', yen)],
	...[inBenefit('floorYen', 'floorYen', yen), inBenefit('minCostYen', 'minCostYen', yen)],
	...[inBenefit('limitYen', 'limitYen', yen)],
	...[inBenefit('interestRatePercent', 'interestRatePercent', percent)],
	...[
		inBenefit('termMonths', 'termMonths', months),
		inBenefit('graceMonths', 'graceMonths', months),
	],
	...[inBenefit('guaranteeFeePercent', 'guaranteeFeePercent', percent)],
	...[inBenefit('feeYen', 'feeYen', yen), inBenefit('rentYen', 'rentYen', yen)],
	...[inBenefit('prizeYen', 'prizeYen', yen), inBenefit('amountYen', 'amountYen', yen)],
];

const benefitColumns = [
	inBenefit('benefit.type', 'type', code('benefit'), {
		set: parts.withBenefitType,
		renews: figures.map(({ code: name }) => name),
	}),
	inBenefit('benefit.label.ja', 'label.ja', text()),
	inBenefit('benefit.label.en', 'label.en', text()),
	...figures,
];

const periodColumns = [
	inPeriod('periodYear', 'fiscalYear', fiscalYear(false), {
		set: parts.withPeriodYear,
		renews: ofPeriod,
	}),
	inStage('opens', 'opens', dayOrWord('known')),
	inStage('closes', 'closes', dayOrWord('period-end')),
	inStage('closesAt', 'closesAt', timeOfDay),
];

const sourceColumns = [
	inSource('source.document', 'document', text()),
	inSource('source.locator', 'locator', text(22)),
	inSource('source.fiscalYear', 'fiscalYear', fiscalYear(true)),
	inSource('source.confidence', 'confidence', code('confidence')),
	inSource('source.url', 'url', address),
	inSource('source.publishedOn', 'publishedOn', day),
];

/** Columns that a row is found by, in front of all others. */
export const idColumn = 'id';
export const versionColumn = 'version';

/**
 * What a table of programs holds, in the order of its columns. What is not here (criteria, further
 * benefits, steps …) an import leaves as it is.
 */
export const columns: readonly Column[] = [
	field('name.ja', text()),
	field('name.en', text()),
	list('aliases', texts()),
	field('scope', code('scope')),
	field('kind', code('kind')),
	list('goals', codes('goal')),
	...(['title', 'summary', 'description'] as const).flatMap((name) =>
		['ja', 'ja-easy', 'en'].map((language) => field(`${name}.${language}`, text(40))),
	),
	field('fiscalYear', fiscalYear(false)),
	inLifecycle('lifecycle.state', 'state', code('lifecycle'), {
		set: parts.withLifecycle,
		renews: ['lifecycle.availability', 'lifecycle.lastFiscalYear'],
	}),
	inLifecycle('lifecycle.availability', 'availability', code('availability')),
	inLifecycle('lifecycle.lastFiscalYear', 'lastFiscalYear', fiscalYear(true)),
	...periodColumns,
	...benefitColumns,
	inOrganiser('organiser.ja', 'name.ja', text()),
	column('desks', codes('desk'), () => ['contacts'], asItIs, {
		get: parts.desksOf,
		set: parts.withDesks,
	}),
	inContact('contact.name.ja', 'name.ja', text()),
	inContact('contact.telephones', 'telephones', telephones),
	inContact('contact.url', 'url', address),
	field('ordinanceArticle', article),
	field('verifiedOn', day),
	field('successorId', slug),
	field('relatedIds', slugs),
	...sourceColumns,
];

export const columnOf = new Map(columns.map((one) => [one.code, one]));

/** What a table tells beside the program, and an import does not take back. */
export const toldColumns = ['state', 'confirmBy', 'confirmedOn'] as const;
export type ToldColumn = (typeof toldColumns)[number];
