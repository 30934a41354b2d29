import { programSchema, type Program } from '../program/program';
import type { FieldError } from '../result';
import type { JsonObject } from './json';
import { blankProgram, blankSourceId } from './preview-fillers';
import { mendFields, type MendContext } from './preview-mend';
import { withKnownReferences } from './preview-references';
import { isList } from './preview-values';
import { checkDocument } from './validity';

export interface Preview {
	/** What a page can show: the draft, with stand-ins where it is not complete. */
	program: Program;
	/** What keeps it from being published, field by field. */
	missing: FieldError[];
}

/** A document as a program, whatever it says. */
function mended(document: JsonObject, context: MendContext): JsonObject {
	const blank = blankProgram(context);
	const { sources, tracks, ...parts } = document;
	const written = mendFields({ sources, tracks }, {}, context);
	const all = [written.sources, blank.sources].flatMap((list) => (isList(list) ? list : []));
	const referred = { ...written, sources: all };
	const shown = mendFields(withKnownReferences(parts, written), referred, context);
	const { id, updatedAt } = blank;
	const program = { ...blank, ...written, ...shown, id, updatedAt };
	const isStoodIn = JSON.stringify(program).includes(`"${blankSourceId}"`);
	return isStoodIn ? { ...program, sources: all } : program;
}

/**
 * A draft as the public will see it, complete or not. Nothing is made up: what is missing is a
 * stand-in that says so, and a part of which too little is written is left out.
 */
export function previewOf(document: JsonObject, context: MendContext): Preview {
	const checked = checkDocument({ ...document, updatedAt: context.today }, context);
	if (checked.ok) return { program: checked.value, missing: [] };
	const parsed = programSchema.safeParse(mended(document, context));
	const program = parsed.data ?? programSchema.parse(blankProgram(context));
	return { program, missing: checked.errors };
}
