import type { LeafType, ListName } from './field-spec';

/*
 * What the schema does not say of a field, by the last names of its path: that a number is an amount
 * of months, or that a text is the code of a list outside.
 */

const typeByEnd: readonly [RegExp, LeafType][] = [
	[/Yen$|^yen$/, 'yen'],
	[/Percent$|^percent$/, 'percent'],
	[/^(?:term|grace|valid)Months$|^months$/, 'months'],
	[/^(?:fiscalYear|lastFiscalYear|inFiscalYear)$/, 'fiscal-year'],
	[/^closesAt$/, 'time'],
];

/** How a number or text with this name is typed. */
export const typeOfName = (name: string): LeafType | undefined =>
	typeByEnd.find(([pattern]) => pattern.test(name))?.[1];

const listByEnd: Readonly<Record<string, ListName>> = {
	source: 'sources',
	tracks: 'tracks',
	successorId: 'programs',
	predecessorIds: 'programs',
	relatedIds: 'programs',
	'earlier-award.program': 'programs',
	'industry.in': 'industries',
	except: 'industries',
	industries: 'industries',
	places: 'places',
	holds: 'certifications',
	'purpose.in': 'purposes',
	declaration: 'declarations',
	'ward.in': 'wards',
	desk: 'desks',
};

/** The list that the codes of a field come from. */
export function listOf(path: readonly string[]): ListName | undefined {
	const ends = path.slice(-2).map((_, start, last) => last.slice(start).join('.'));
	return ends.map((end) => listByEnd[end]).find((list) => list !== undefined);
}

const longNames = ['description', 'summary', 'text', 'note', 'reason'];

/** Whether a text with this name takes several lines. */
export const isLongName = (name: string): boolean => longNames.includes(name);
