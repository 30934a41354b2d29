import type { Kysely } from 'kysely';
import { databaseEditorStore } from '../../src/lib/server/adapters/db/editor-store';
import { databaseProgramStore } from '../../src/lib/server/adapters/db/program-store';
import type { Tables } from '../../src/lib/server/adapters/db/tables';
import type { Done, EditorStore, SomebodysAct } from '../../src/lib/server/ports/editor-store';
import { toObject } from './json';
import { aProgram } from './programs';
import { refuseUnreadable } from './unreadable';

const start = Date.parse('2026-11-20T00:00:00.000Z');

/** An act by somebody, so many minutes into the day. */
export const by = (actorId: string, minutes = 0): SomebodysAct => ({
	actorId,
	at: instant(minutes),
});

export const instant = (minutes: number): string =>
	new Date(start + minutes * 60_000).toISOString();

/** What a deed gave; fails the test if it was refused. */
export function given<Value>(
	done: { ok: true; value: Value } | { ok: false; reason: string },
): Value {
	if (!done.ok) throw new Error(`refused: ${done.reason}`);
	return done.value;
}

export const refusal = <Value>(done: Done<Value>): string | undefined =>
	done.ok ? undefined : done.reason;

/** The program `apple` as a document, under another name. */
export const named = (ja: string) => toObject(aProgram({ id: 'apple', name: { ja } }));

export interface Office {
	store: EditorStore;
	database: Kysely<Tables>;
	/** Names that the public sees, at an instant. */
	shown(minutes?: number): Promise<string[]>;
	revision(): Promise<number>;
	/** Imports `apple` under another name, and `berry` as it was. */
	importNamed(ja: string): Promise<void>;
	/** Who did what to a program, the oldest first. */
	deeds(id?: string): Promise<(string | undefined)[][]>;
}

/** A back office on a database, with the programs `apple` and `berry` as imported. */
export async function officeOn(database: Kysely<Tables>): Promise<Office> {
	const programs = (minutes = 0) =>
		databaseProgramStore(database, refuseUnreadable, () => new Date(instant(minutes)));
	const berry = aProgram({ id: 'berry', name: { ja: '苺' } });
	const importNamed = async (ja: string) =>
		void (await programs().importPrograms([apple(ja), berry]));
	await importNamed('林檎');
	const store = databaseEditorStore(database);
	return {
		store,
		database,
		shown: async (minutes) => (await programs(minutes).all()).map(({ name }) => name.ja),
		revision: () => programs().revision(),
		importNamed,
		async deeds(id = 'apple') {
			const { lines } = await store.audit({ subject: `program/${id}` }, { limit: 100 });
			return lines.map(({ deed, actorId }) => [deed, actorId]).reverse();
		},
	};
}

export const apple = (ja: string) => aProgram({ id: 'apple', name: { ja } });

export const openApple = async ({ store }: Office, who = 'hana') =>
	given(await store.openDraft('apple', by(who)));

/** Written by hana, published by ichiro; gives the number of the revision. */
export async function publishApple(office: Office, ja: string, minutes = 0): Promise<number> {
	const { version } = await openApple(office);
	const publication = { id: 'apple', version, program: apple(ja) };
	return given(await office.store.publish(publication, by('ichiro', minutes)));
}
