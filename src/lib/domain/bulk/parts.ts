import { isObject, type Json, type JsonObject } from '../editing/json';
import { firstSourceId } from './blank-program';
import { valueAt, withValueAt, type Path } from './value-at';

/** Parts of a program that a row speaks of: the first of each list, or the one that counts now. */

const listAt = (document: JsonObject, path: Path): readonly Json[] => {
	const value = valueAt(document, path);
	return Array.isArray(value) ? value : [];
};

/** The source that a new part of the program refers to. */
export const mainSource = (document: JsonObject): Json =>
	valueAt(document, ['sources', '0', 'id']) ?? firstSourceId;

const yearOf = (period: Json): number => {
	const year = valueAt(period, ['fiscalYear']);
	return typeof year === 'number' ? year : 0;
};

/** The period of the newest year, the first of them; a new one stands before all others. */
export function currentPeriod(document: JsonObject): string {
	const years = listAt(document, ['periods']).map(yearOf);
	return String(Math.max(0, years.indexOf(Math.max(...years))));
}

/** Its stage of applying, or its first. */
export function currentStage(document: JsonObject): Path {
	const period = currentPeriod(document);
	const stages = listAt(document, ['periods', period, 'stages']);
	const index = stages.findIndex((stage) => valueAt(stage, ['stage']) === 'application');
	return ['periods', period, 'stages', String(Math.max(0, index))];
}

const firstPeriodOf = (year: Json, source: Json): JsonObject => ({
	fiscalYear: year,
	stages: [{ stage: 'application', closes: 'unknown' }],
	source,
});

/** A newer year is a period of its own, before all others. */
export function withPeriodYear(document: JsonObject, year: Json | undefined): JsonObject {
	if (year === undefined) return document;
	const periods = [firstPeriodOf(year, mainSource(document)), ...listAt(document, ['periods'])];
	return { ...document, periods };
}

/** A period to write into, where there is none. */
export const withSomePeriod = (document: JsonObject): JsonObject =>
	listAt(document, ['periods']).length > 0
		? document
		: withPeriodYear(document, document.fiscalYear ?? 'unknown');

/** What each type of benefit has to say; `unknown` until somebody knows. */
const neededBy: Record<string, readonly string[]> = {
	grant: ['rate', 'capYen'],
	loan: ['limitYen', 'interestRatePercent', 'termMonths', 'guaranteeFeePercent'],
	guarantee: ['limitYen', 'guaranteeFeePercent'],
	service: ['feeYen'],
	facility: ['rentYen'],
	certification: ['feeYen', 'validMonths'],
	award: ['prizeYen'],
	'tax-relief': ['tax', 'reduction'],
	payment: ['amountYen'],
};

const keptWithType = ['label', 'tracks', 'during', 'note', 'source'];

/** The same benefit as another type: what each type has stays, what the new one needs is not known. */
export function withBenefitType(document: JsonObject, type: Json | undefined): JsonObject {
	const old = valueAt(document, ['benefits', '0']);
	const kept = Object.entries(isObject(old) ? old : {}).filter(([name]) =>
		keptWithType.includes(name),
	);
	const needed = (neededBy[String(type)] ?? []).map((name) => [name, 'unknown']);
	const benefit = {
		...(type === undefined ? {} : { type }),
		...{ label: {}, source: mainSource(document) },
		...(Object.fromEntries([...kept, ...needed]) as JsonObject),
	};
	return withValueAt(document, ['benefits', '0'], benefit);
}

export const withSomeBenefit = (document: JsonObject): JsonObject =>
	listAt(document, ['benefits']).length > 0 ? document : withBenefitType(document, undefined);

export const withSomeSource = (document: JsonObject): JsonObject =>
	listAt(document, ['sources']).length > 0
		? document
		: { ...document, sources: [{ id: firstSourceId }] };

export const withSomeOrganiser = (document: JsonObject): JsonObject =>
	listAt(document, ['organisers']).length > 0
		? document
		: { ...document, organisers: [{ name: {}, role: 'runs' }] };

const deskOf = (contact: Json): Json | undefined => valueAt(contact, ['desk']);

/** The desks of the city that a program names. */
export const desksOf = (document: JsonObject): Json | undefined => {
	const desks = listAt(document, ['contacts']).flatMap((contact) => deskOf(contact) ?? []);
	return desks.length > 0 ? desks : undefined;
};

/** Other desks in the place of those before; what was noted at a desk stays with it. */
export function withDesks(document: JsonObject, desks: Json | undefined): JsonObject {
	const contacts = listAt(document, ['contacts']);
	const named = Array.isArray(desks) ? (desks as readonly Json[]) : [];
	const ofDesks = named.map((desk) => contacts.find((one) => deskOf(one) === desk) ?? { desk });
	const others = contacts.filter((contact) => deskOf(contact) === undefined);
	return { ...document, contacts: [...ofDesks, ...others] };
}

/** Whom to ask besides the city's own desks: the first of them, or a new one behind all. */
export function ownContact(document: JsonObject): Path {
	const contacts = listAt(document, ['contacts']);
	const index = contacts.findIndex((contact) => deskOf(contact) === undefined);
	return ['contacts', String(index < 0 ? contacts.length : index)];
}

export function withSomeContact(document: JsonObject): JsonObject {
	const path = ownContact(document);
	if (valueAt(document, path) !== undefined) return document;
	const source = mainSource(document);
	const contact = { name: {}, fiscalYear: document.fiscalYear ?? 'unknown', source };
	return withValueAt(document, path, contact);
}

/** Whether a program lives, with what that says of when it can be used. */
export const withLifecycle = (document: JsonObject, state: Json | undefined): JsonObject => ({
	...document,
	lifecycle:
		state === 'ended'
			? { state, lastFiscalYear: 'unknown', source: mainSource(document) }
			: { ...(state === undefined ? {} : { state }), availability: 'unknown' },
});
