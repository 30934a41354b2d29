import { may } from '../../../domain/editing/roles';
import { jstDateAt } from '../../../domain/jst-date';
import type { FieldError } from '../../../domain/result';
import { readUpdateText, writtenTypes, type TypedText } from '../../../domain/updates/typed-update';
import type { Update } from '../../../domain/updates/update';
import type { SomebodysAct } from '../../ports/editor-store';
import type { RevisionKey, UpdateDrafts, WaitingUpdate } from '../../ports/update-drafts';
import type { Actor } from '../editing/editing-tools';

export interface UpdateDeskTools {
	drafts: UpdateDrafts;
	now(): Date;
	/** The instant, in UTC, that an item gets which is published now. */
	publishedAt(): string;
	/** Whether a program can be told of. */
	isListed(programId: string): boolean;
	/** Lets this process show what was published; others see it by themselves. */
	show(): Promise<void>;
}

/** Why something was not done; nothing has changed. */
export type UpdateRefusal =
	| { reason: 'forbidden' }
	/** Nobody waits for a decision any more: it was made, or there never was such a draft. */
	| { reason: 'decided' }
	| { reason: 'not-valid'; errors: FieldError[] };

export type UpdateOutcome<Value> = { ok: true; value: Value } | ({ ok: false } & UpdateRefusal);

const refuse = (refusal: UpdateRefusal): UpdateOutcome<never> => ({ ok: false, ...refusal });

const isAllowed = ({ role }: Actor): boolean => may(role, 'write-updates');

const actOf = ({ now }: UpdateDeskTools, { id }: Actor): SomebodysAct => ({
	actorId: id,
	at: now().toISOString(),
});

/** Drafts that wait, the newest first, and how many there are in all. */
async function readWaiting(
	{ drafts }: UpdateDeskTools,
	actor: Actor,
	{ programId, limit }: { programId?: string; limit: number },
): Promise<UpdateOutcome<{ drafts: WaitingUpdate[]; total: number }>> {
	if (!isAllowed(actor)) return refuse({ reason: 'forbidden' });
	const filter = programId === undefined ? {} : { programId };
	const [found, total] = await Promise.all([drafts.waiting(filter, limit), drafts.count(filter)]);
	return { ok: true, value: { drafts: found, total } };
}

/** Publishes a draft, as it was or in other words; gives the item, which anybody can read from now on. */
async function accept(
	tools: UpdateDeskTools,
	actor: Actor,
	{ programId, number, typed }: RevisionKey & { typed: TypedText },
): Promise<UpdateOutcome<Update>> {
	if (!isAllowed(actor)) return refuse({ reason: 'forbidden' });
	const waiting = await tools.drafts.waiting({ programId }, Number.MAX_SAFE_INTEGER);
	const draft = waiting.find((one) => one.number === number);
	if (!draft) return refuse({ reason: 'decided' });
	const read = readUpdateText(typed);
	if (!read.ok) return refuse({ reason: 'not-valid', errors: read.errors });
	const item: Update = {
		...{ id: `${programId}-revision-${number}`, publishedAt: tools.publishedAt() },
		...{ precision: 'day', type: draft.type, programIds: [programId], text: read.value },
	};
	if (!(await tools.drafts.accept({ programId, number }, item, actOf(tools, actor))))
		return refuse({ reason: 'decided' });
	await tools.show();
	return { ok: true, value: item };
}

/** Leaves a draft untold. */
async function drop(
	tools: UpdateDeskTools,
	actor: Actor,
	{ programId, number }: RevisionKey,
): Promise<UpdateOutcome<undefined>> {
	if (!isAllowed(actor)) return refuse({ reason: 'forbidden' });
	const isDropped = await tools.drafts.drop({ programId, number }, actOf(tools, actor));
	return isDropped ? { ok: true, value: undefined } : refuse({ reason: 'decided' });
}

export interface TypedUpdate {
	type: string;
	/** Empty where it is about no single program. */
	programId: string;
	text: TypedText;
}

/** Publishes what somebody has written without a draft. */
async function write(
	tools: UpdateDeskTools,
	actor: Actor,
	typed: TypedUpdate,
): Promise<UpdateOutcome<Update>> {
	if (!isAllowed(actor)) return refuse({ reason: 'forbidden' });
	const type = writtenTypes.find((one) => one === typed.type);
	const { programId } = typed;
	const isKnown = programId === '' || tools.isListed(programId);
	const read = readUpdateText(typed.text);
	const errors = [
		...(type ? [] : [{ path: 'type', code: 'unknown-code' }]),
		...(isKnown ? [] : [{ path: 'program', code: 'unknown-code' }]),
		...(read.ok ? [] : read.errors),
	];
	if (!type || !read.ok || errors.length > 0) return refuse({ reason: 'not-valid', errors });
	const publishedAt = tools.publishedAt();
	const item: Update = {
		...{ id: `${type}-${jstDateAt(Date.parse(publishedAt))}`, publishedAt },
		...{ precision: 'day', type, programIds: programId === '' ? [] : [programId] },
		text: read.value,
	};
	const written = await tools.drafts.write(item, actOf(tools, actor));
	await tools.show();
	return { ok: true, value: written };
}

/** What the public is told of publications, and what is told it besides. */
export const updateDeskOf = (tools: UpdateDeskTools) => ({
	waiting: (actor: Actor, asked: { programId?: string; limit: number }) =>
		readWaiting(tools, actor, asked),
	accept: (actor: Actor, draft: RevisionKey & { typed: TypedText }) => accept(tools, actor, draft),
	drop: (actor: Actor, draft: RevisionKey) => drop(tools, actor, draft),
	write: (actor: Actor, update: TypedUpdate) => write(tools, actor, update),
});

export type UpdateDesk = ReturnType<typeof updateDeskOf>;
