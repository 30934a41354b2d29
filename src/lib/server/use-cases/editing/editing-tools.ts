import type { JsonObject } from '../../../domain/editing/json';
import { may, type Deed, type Role } from '../../../domain/editing/roles';
import type { KnownCodes } from '../../../domain/program/corpus';
import type { Program } from '../../../domain/program/program';
import type { FieldError } from '../../../domain/result';
import type { DraftedUpdate } from '../../../domain/updates/update-fact';
import type { EditorStore, SomebodysAct, StoreRefusal } from '../../ports/editor-store';

/** Who asks for something. */
export interface Actor {
	id: string;
	role: Role;
}

export interface EditingTools {
	store: EditorStore;
	known: KnownCodes;
	now(): Date;
	/** Whether what is published needs a second pair of eyes; the city may do without. */
	isSecondPersonRequired(): Promise<boolean>;
	/**
	 * What the public would want to be told of an edit; nothing where it is cosmetic.
	 * @param seen what the public sees, or saw last
	 */
	draftUpdate(seen: JsonObject | undefined, program: Program): DraftedUpdate | undefined;
}

/** Why something that a person asked for was not done; nothing has changed. */
export type Refusal =
	| { reason: StoreRefusal | 'forbidden' | 'second-person' | 'not-in-review' }
	| { reason: 'not-valid'; errors: FieldError[] }
	| { reason: 'bad-time'; error: FieldError };

export type Outcome<Value> = { ok: true; value: Value } | ({ ok: false } & Refusal);

export const refuse = (refusal: Refusal): Outcome<never> => ({ ok: false, ...refusal });

export const actOf = ({ now }: EditingTools, { id }: Actor): SomebodysAct => ({
	actorId: id,
	at: now().toISOString(),
});

/** Does something for somebody whose role allows it. */
export const allowed = async <Value>(
	tools: EditingTools,
	actor: Actor,
	deed: Deed,
	work: (act: SomebodysAct) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> =>
	may(actor.role, deed) ? work(actOf(tools, actor)) : refuse({ reason: 'forbidden' });

/** The longest note that is kept, in characters. */
export const longestNote = 2000;

/**
 * What people write beside a deed: without ends, at most `longestNote`; nothing if it says nothing.
 * PostgreSQL keeps no NUL in a text.
 */
export function readNote(typed: string | undefined): { note: string } | undefined {
	const text = (typed ?? '').replaceAll('\0', '').toWellFormed().trim();
	const note = [...text].slice(0, longestNote).join('');
	return note === '' ? undefined : { note };
}

/** As a revision or a line of the audit keeps it. */
export function readReason(typed: string | undefined): { because: string } | undefined {
	const read = readNote(typed);
	return read && { because: read.note };
}
