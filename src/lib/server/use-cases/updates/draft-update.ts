import type { JsonObject } from '../../../domain/editing/json';
import type { JstDate } from '../../../domain/jst-date';
import { programSchema, type Program } from '../../../domain/program/program';
import { draftFromDifference } from '../../../domain/updates/draft-from-difference';
import type { DraftedUpdate } from '../../../domain/updates/update-fact';
import { updateText } from '../../../i18n/update-words';

/**
 * What an edit would tell the public, in all languages; nothing where it is cosmetic.
 * @param seen what the public sees, or saw last; what cannot be read was never shown
 */
export function draftUpdate(
	seen: JsonObject | undefined,
	program: Program,
	today: JstDate,
): DraftedUpdate | undefined {
	const before = seen && programSchema.safeParse(seen);
	const draft = draftFromDifference(before?.data, program, today);
	return draft && { type: draft.type, text: updateText(program, draft.facts, today) };
}
