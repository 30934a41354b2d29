import { isSame, type JsonObject } from '../editing/json';
import { mergeThreeWays, type FieldConflict } from '../editing/three-way';
import { programSchema, type Program } from '../program/program';

export interface MergedImport {
	/** The edit with all that the import has changed elsewhere; the edit as it is, where that is no program. */
	program: Program | undefined;
	/** Fields that both have changed; the edit stands. */
	conflicts: FieldConflict[];
}

const asDocument = (program: Program): JsonObject => ({ ...program }) as unknown as JsonObject;

/** The day of the last change says nothing of its own: the later one is true. */
function withLaterDay(document: JsonObject, ...others: readonly JsonObject[]): JsonObject {
	const days = others.flatMap(({ updatedAt }) =>
		typeof updatedAt === 'string' ? [updatedAt] : [],
	);
	const updatedAt = days.sort().at(-1);
	return updatedAt === undefined ? document : { ...document, updatedAt };
}

/**
 * Brings what an import has changed into a program that people have edited.
 * @param base the program as it was imported last
 */
export function mergeImport(base: JsonObject, edited: JsonObject, imported: Program): MergedImport {
	const arriving = asDocument(imported);
	const [first, mine, theirs] = [base, edited, arriving].map((one) =>
		withLaterDay(one, edited, arriving),
	) as [JsonObject, JsonObject, JsonObject];
	const { document, conflicts } = mergeThreeWays(first, mine, theirs);
	const isAsEdited = isSame(document, mine);
	const parsed = programSchema.safeParse(isAsEdited ? edited : document);
	return { program: parsed.success ? parsed.data : undefined, conflicts };
}
