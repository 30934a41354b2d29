import { areOneThing, isInPlace, isWhole, numbered } from './items';
import { byId, isObject, isSame, namesIn, type Json, type JsonObject } from './json';

/** A field that two sides changed differently since they parted. */
export interface FieldConflict {
	path: string[];
	base?: Json;
	mine?: Json;
	theirs?: Json;
}

export interface Merged {
	/** All changes of both sides; where they conflict, mine until somebody decides otherwise. */
	document: JsonObject;
	conflicts: FieldConflict[];
}

type Side = Json | undefined;

interface Sides {
	base: Side;
	mine: Side;
	theirs: Side;
}

/** Whose value stands where both changed a field. */
export type Decide = (path: readonly string[]) => 'mine' | 'theirs';

const inAll = (sides: Sides, read: (side: Side) => JsonObject | undefined) => {
	const [mine, theirs] = [read(sides.mine), read(sides.theirs)];
	return mine && theirs ? { base: read(sides.base) ?? {}, mine, theirs } : undefined;
};

function conflict(path: string[], { base, mine, theirs }: Sides): FieldConflict {
	return {
		path,
		...(base === undefined ? {} : { base }),
		...(mine === undefined ? {} : { mine }),
		...(theirs === undefined ? {} : { theirs }),
	};
}

/** Objects that were one thing on both sides, or nothing. */
function asObjects({ base, mine, theirs }: Sides) {
	if (!isObject(mine) || !isObject(theirs) || !areOneThing(mine, theirs)) return undefined;
	return { base: isObject(base) ? base : {}, mine, theirs };
}

/** Lists whose items have no ids, and of which neither side moved, added or took away any. */
function asPlaces({ base, mine, theirs }: Sides) {
	const [before, left, right] = [base, mine, theirs].map(numbered);
	const isKept = isInPlace(base, mine) && isInPlace(base, theirs);
	if (!before || !left || !right || !isKept) return undefined;
	return { base: before, mine: left, theirs: right };
}

class Merge {
	readonly conflicts: FieldConflict[] = [];

	constructor(private readonly decide: Decide) {}

	value(path: string[], sides: Sides): Side {
		const { base, mine, theirs } = sides;
		if (isSame(mine, theirs) || isSame(theirs, base)) return mine;
		if (isSame(mine, base)) return theirs;
		const objects = isWhole(path) ? undefined : asObjects(sides);
		if (objects) return this.fields(path, objects);
		const lists = inAll(sides, byId) ?? asPlaces(sides);
		if (lists) return Object.values(this.fields(path, lists)).flatMap((item) => item ?? []);
		this.conflicts.push(conflict(path, sides));
		return this.decide(path) === 'theirs' ? theirs : mine;
	}

	fields(
		path: string[],
		{ base, mine, theirs }: { base: JsonObject; mine: JsonObject; theirs: JsonObject },
	): JsonObject {
		const merged = namesIn(mine, theirs).map((name) => [
			name,
			this.value([...path, name], { base: base[name], mine: mine[name], theirs: theirs[name] }),
		]);
		return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as JsonObject;
	}
}

/**
 * Two versions of a document brought together, seen from what both came from. What one side changed
 * is taken; what both changed differently is a conflict, in which mine stands until somebody chooses.
 */
export function mergeThreeWays(
	base: JsonObject,
	mine: JsonObject,
	theirs: JsonObject,
	decide: Decide = () => 'mine',
): Merged {
	const merge = new Merge(decide);
	const document = merge.fields([], { base, mine, theirs });
	return { document, conflicts: merge.conflicts };
}
