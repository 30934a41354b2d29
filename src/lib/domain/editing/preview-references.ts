import { isObject, type Json, type JsonObject } from './json';
import { blankSourceId } from './preview-fillers';
import type { Referred } from './preview-mend';
import { isList } from './preview-values';

const idsIn = (value: Json | undefined): ReadonlySet<string> =>
	new Set(
		(isList(value) ? value : []).flatMap((item) =>
			isObject(item) && typeof item.id === 'string' ? [item.id] : [],
		),
	);

type Change = (value: Json) => Json | undefined;

/** Each field of these names, wherever it stands, with another value, or left out. */
function eachNamed(value: Json, changes: ReadonlyMap<string, Change>): Json {
	if (isList(value)) return value.map((item) => eachNamed(item, changes));
	if (!isObject(value)) return value;
	const fields = Object.entries(value).flatMap(([name, part]) => {
		if (part === undefined) return [];
		const change = changes.get(name);
		const changed = change ? change(part) : eachNamed(part, changes);
		return changed === undefined ? [] : [[name, changed] as const];
	});
	return Object.fromEntries(fields);
}

function keptEvidence(evidence: Json, isKnown: (id: Json) => boolean): Json | undefined {
	const kept = Object.entries(isObject(evidence) ? evidence : {}).flatMap(([field, ids]) => {
		const own = isList(ids) ? ids.filter(isKnown) : [];
		return own.length > 0 ? [[field, own] as const] : [];
	});
	return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/**
 * Parts of a program whose sources and tracks are all there: a source that is not there becomes the
 * one that stands in, a track that is not there is not spoken of.
 */
export function withKnownReferences(parts: JsonObject, { sources, tracks }: Referred): JsonObject {
	const [sourceIds, trackIds] = [idsIn(sources), idsIn(tracks)];
	const isKnown = (id: Json) => typeof id === 'string' && sourceIds.has(id);
	const changes = new Map<string, Change>([
		['source', (id) => (typeof id === 'string' && !isKnown(id) ? blankSourceId : id)],
		['evidence', (evidence) => keptEvidence(evidence, isKnown)],
		[
			'tracks',
			(ids) => {
				const kept = isList(ids) ? ids.filter((id) => trackIds.has(String(id))) : [];
				return kept.length > 0 ? kept : undefined;
			},
		],
	]);
	const mended = eachNamed(parts, changes);
	return isObject(mended) ? mended : {};
}
