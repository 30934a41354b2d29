import type { Kysely, Selectable } from 'kysely';
import { isPossible } from '../../../domain/editing/listing-state';
import type { Done, DueDeed, EditorStore } from '../../ports/editor-store';
import { raiseRevision } from './catalogue-revision';
import {
	changeProgram,
	done,
	onDraft,
	onListing,
	refused,
	removeDraft,
	writeAudit,
	type Held,
	type HeldDraft,
} from './editor-store-deed';
import type { ProgramTable, Tables } from './tables';
import { addUpdateDraft } from './update-draft-rows';

type Publication = Parameters<EditorStore['publish']>[0];

/** Times are ISO texts in UTC, which compare as text. */
const hasCome = (time: string | null, { act }: Held): boolean => time !== null && time <= act.at;

async function writeRevision(held: HeldDraft, publication: Publication): Promise<number> {
	const { transaction, program, draft, act } = held;
	const number = program.number + 1;
	await transaction
		.insertInto('revision')
		.values({
			...{ program_id: program.id, number, document: JSON.stringify(publication.program) },
			...{ author_id: draft.author_id, at: act.at, because: publication.because ?? null },
			publisher_id: publication.isDue ? program.publish_by : (act.actorId ?? null),
		})
		.execute();
	return number;
}

/** An end that had passed before would hide at once what somebody has just published by hand. */
const endOf = (held: HeldDraft, isDue = false): Partial<Selectable<ProgramTable>> =>
	!isDue && hasCome(held.program.end_at, held) ? { end_at: null } : {};

async function publish(held: HeldDraft, publication: Publication): Promise<Done<number>> {
	const { transaction, program, draft } = held;
	if (publication.isDue && !hasCome(program.publish_at, held)) return refused('wrong-state');
	if (draft.base_number !== program.number) return refused('outdated');
	const number = await writeRevision(held, publication);
	const { id: programId } = program;
	if (publication.update)
		await addUpdateDraft(transaction, {
			...{ programId, number, at: held.act.at },
			...publication.update,
		});
	await changeProgram(held, {
		...{ document: JSON.stringify(publication.program), state: 'published', number },
		...{ publish_at: null, publish_by: null },
		...endOf(held, publication.isDue),
	});
	await removeDraft(held);
	const because = publication.because ? { because: publication.because } : {};
	await writeAudit(held, program.id, 'publish', { number, ...because });
	await raiseRevision(transaction);
	return done(number);
}

async function takeAway(
	held: Held,
	deed: 'withdraw' | 'end',
	because?: string,
): Promise<Done<undefined>> {
	const { transaction, program, draft } = held;
	if (!isPossible('withdraw', { state: program.state, draftState: draft?.state }))
		return refused('wrong-state');
	await changeProgram(held, { state: 'withdrawn', end_at: null });
	// Whoever withdraws it does not expect it back by itself; at its end, that is what was planned.
	if (deed === 'withdraw') await changeProgram(held, { publish_at: null, publish_by: null });
	await writeAudit(held, program.id, deed, because ? { because } : {});
	await raiseRevision(transaction);
	return done(undefined);
}

async function setPublishAt(held: HeldDraft, publishAt?: string): Promise<Done<undefined>> {
	const { program, draft, act } = held;
	if (publishAt && draft.base_number !== program.number) return refused('outdated');
	const by = publishAt ? (act.actorId ?? null) : null;
	await changeProgram(held, { publish_at: publishAt ?? null, publish_by: by });
	await writeAudit(held, program.id, 'publish-at', publishAt ? { publishAt } : {});
	return done(undefined);
}

async function setEndAt(held: Held, endAt?: string): Promise<Done<undefined>> {
	const { program } = held;
	const isOrWillBePublic = program.state === 'published' || program.publish_at !== null;
	if (endAt && !isOrWillBePublic) return refused('wrong-state');
	await changeProgram(held, { end_at: endAt ?? null });
	await writeAudit(held, program.id, 'end-at', endAt ? { endAt } : {});
	return done(undefined);
}

/** Publications first: what begins and ends in the same moment has been. */
async function readDue(database: Kysely<Tables>, now: string): Promise<DueDeed[]> {
	const beginning = await database
		.selectFrom('program')
		.innerJoin('draft', 'draft.program_id', 'program.id')
		.select('program.id')
		.where('publish_at', '<=', now)
		.orderBy('program.id')
		.execute();
	const ending = await database
		.selectFrom('program')
		.select('id')
		.where('end_at', '<=', now)
		.where('state', '=', 'published')
		.orderBy('id')
		.execute();
	return [
		...beginning.map(({ id }) => ({ id, deed: 'publish' as const })),
		...ending.map(({ id }) => ({ id, deed: 'end' as const })),
	];
}

/** What brings a program before the public and takes it away. */
export const publishingDeeds = (
	database: Kysely<Tables>,
): Pick<EditorStore, 'publish' | 'withdraw' | 'publishAt' | 'endAt' | 'end' | 'due'> => ({
	publish: (publication, act) =>
		onDraft(database, publication, act, 'publish', (held) => publish(held, publication)),
	withdraw: ({ id, because }, act) =>
		onListing(database, id, act, (held) => takeAway(held, 'withdraw', because)),
	publishAt: ({ publishAt, ...seen }, act) =>
		onDraft(database, seen, act, undefined, (held) => setPublishAt(held, publishAt)),
	endAt: ({ id, endAt }, act) => onListing(database, id, act, (held) => setEndAt(held, endAt)),
	end: (id, act) =>
		onListing(database, id, act, (held) =>
			hasCome(held.program.end_at, held)
				? takeAway(held, 'end')
				: Promise.resolve(refused('wrong-state')),
		),
	due: (now) => readDue(database, now),
});
