import { columnFor, mergeRow } from '../../../domain/bulk/merge-row';
import { fileError, type FileError } from '../../../domain/bulk/file-error';
import type { Choice, ImportItem, Verdict } from '../../../domain/bulk/import';
import type { Labels } from '../../../domain/bulk/labels';
import { readRow } from '../../../domain/bulk/read-row';
import { cellName } from '../../../domain/bulk/sheet';
import type { DraftState } from '../../../domain/editing/listing-state';
import { isSame, type JsonObject } from '../../../domain/editing/json';
import { mergeThreeWays, type Decide, type FieldConflict } from '../../../domain/editing/three-way';
import type { FieldError } from '../../../domain/result';
import { programSchema } from '../../../domain/program/program';
import type { ItemSources } from './item-sources';

/** What an import would do to one program. */
export interface PlannedItem {
	item: ImportItem;
	/** The row of the sheet, or the name of the file. */
	where: string;
	isNew: boolean;
	/** What is there now, and what would be there. */
	theirs: JsonObject;
	document: JsonObject;
	/** Fields that the file and somebody else have changed; `taken` where the file's value was chosen. */
	conflicts: (FieldConflict & { isTaken: boolean })[];
	errors: FileError[];
	verdict: Verdict;
	/** There is a draft of it, into which this would be written. */
	draftState: DraftState | undefined;
}

/** What checks a document before it is written. */
export type Check = (id: string, document: JsonObject) => FieldError[];

interface Brought {
	document: JsonObject;
	conflicts: FieldConflict[];
	errors: FileError[];
}

const whereOf = ({ input }: ImportItem): string =>
	input.kind === 'row' ? String(input.row.row + 1) : input.file;

/** A field that was chosen from the file, as long as the other value is still the one that was seen. */
const decideFor = (choices: readonly Choice[], conflicts: readonly FieldConflict[]): Decide => {
	const meant = choices.filter(({ path, theirs }) =>
		conflicts.some((one) => isSame(one.path, path) && isSame(one.theirs, theirs)),
	);
	return (path) => (meant.some((one) => isSame(one.path, path)) ? 'mine' : 'theirs');
};

/** The day of the last change is the site's to write; a difference there is none. */
const withDayOf = (document: JsonObject, { updatedAt }: JsonObject): JsonObject =>
	updatedAt === undefined ? document : { ...document, updatedAt };

function bringDocument(
	document: JsonObject,
	base: JsonObject,
	theirs: JsonObject,
	decide: Decide,
): Brought {
	const parsed = programSchema.safeParse(document);
	const mine = withDayOf(
		parsed.success ? (parsed.data as unknown as JsonObject) : document,
		theirs,
	);
	return { ...mergeThreeWays(withDayOf(base, theirs), mine, theirs, decide), errors: [] };
}

/** The cell that a column has in the row of an item, or the row. */
function cellOf(item: ImportItem, code: string): string {
	if (item.input.kind !== 'row') return item.input.file;
	const { row } = item.input;
	const cell = row.cells[code];
	return cell ? cellName(row.row, cell.column) : whereOf(item);
}

function bring(
	item: ImportItem,
	{ base, theirs }: { base: JsonObject; theirs: JsonObject },
	labels: Labels,
	decide: Decide,
): Brought {
	if (item.input.kind === 'document')
		return bringDocument(item.input.document, base, theirs, decide);
	const { values, errors } = readRow(item.input.row, base, labels);
	const { untaken, ...merged } = mergeRow({ values, base, theirs }, decide);
	const untakenErrors = untaken.map((code) =>
		fileError('not-taken', { where: cellOf(item, code), field: code }),
	);
	return { ...merged, errors: [...errors, ...untakenErrors] };
}

/** What the check says, at the cells of the row that said it. */
function asFileErrors(
	item: ImportItem,
	document: JsonObject,
	found: readonly FieldError[],
): FileError[] {
	const errors = found.map(({ path, code, values }) => {
		const column = item.input.kind === 'row' ? columnFor(document, path) : undefined;
		const where = column ? cellOf(item, column.code) : whereOf(item);
		return fileError(code, { where, field: column?.code ?? path, ...(values && { values }) });
	});
	return [...new Map(errors.map((one) => [`${one.where} ${one.field}`, one])).values()];
}

const key = ({ path, code }: FieldError): string => `${path} ${code}`;

/** What is wrong now and was not wrong before: a draft may be incomplete while somebody writes it. */
function newErrors(
	check: Check,
	id: string,
	document: JsonObject,
	{ listing, theirs }: ItemSources,
) {
	const before = new Set(listing?.draft ? check(id, theirs).map(key) : []);
	return check(id, document).filter((error) => !before.has(key(error)));
}

function unknownRevision(item: ImportItem): FileError {
	return fileError('unknown-version', { where: cellOf(item, 'version'), field: 'version' });
}

/** What an item is foremost: what needs somebody comes first. */
function verdictOf({ errors, conflicts, isNew, document, theirs }: Omit<PlannedItem, 'verdict'>) {
	if (errors.length > 0) return 'error';
	if (conflicts.length > 0) return 'conflict';
	if (isNew) return 'add';
	return isSame(document, theirs) ? 'same' : 'change';
}

const withVerdict = (planned: Omit<PlannedItem, 'verdict'>): PlannedItem => ({
	...planned,
	verdict: verdictOf(planned),
});

/** What an item would do, seen from what it was made from and what is there now. */
export function planItem(
	item: ImportItem,
	sources: ItemSources,
	labels: Labels,
	check: Check,
): PlannedItem {
	const { listing, base, theirs } = sources;
	const planned = {
		...{ item, where: whereOf(item), isNew: listing === undefined, theirs },
		draftState: listing?.draft?.state,
	};
	if (!base) {
		const errors = [unknownRevision(item)];
		return withVerdict({ ...planned, document: theirs, conflicts: [], errors });
	}
	const { conflicts } = bring(item, { base, theirs }, labels, () => 'theirs');
	const decide = decideFor(item.choices, conflicts);
	const brought = bring(item, { base, theirs }, labels, decide);
	const isChanged = planned.isNew || !isSame(brought.document, theirs);
	const found =
		isChanged && brought.errors.length === 0
			? newErrors(check, item.id, brought.document, sources)
			: [];
	return withVerdict({
		...planned,
		document: brought.document,
		conflicts: conflicts.map((one) => ({ ...one, isTaken: decide(one.path) === 'mine' })),
		errors: [...brought.errors, ...asFileErrors(item, brought.document, found)],
	});
}
