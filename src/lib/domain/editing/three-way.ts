import { byId, isObject, isSame, namesIn, type Json, type JsonObject } from './json';

/** A field that two sides changed differently since they parted. */
export interface FieldConflict {
	path: string[];
	base?: Json;
	mine?: Json;
	theirs?: Json;
}

export interface Merged {
	/** All changes of both sides; where they conflict, mine. */
	document: JsonObject;
	conflicts: FieldConflict[];
}

type Side = Json | undefined;

interface Sides {
	base: Side;
	mine: Side;
	theirs: Side;
}

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

class Merge {
	readonly conflicts: FieldConflict[] = [];

	value(path: string[], sides: Sides): Side {
		const { base, mine, theirs } = sides;
		if (isSame(mine, theirs) || isSame(theirs, base)) return mine;
		if (isSame(mine, base)) return theirs;
		const objects = inAll(sides, (side) => (isObject(side) ? side : undefined));
		if (objects) return this.fields(path, objects);
		const lists = inAll(sides, byId);
		if (lists) return Object.values(this.fields(path, lists)).flatMap((item) => item ?? []);
		this.conflicts.push(conflict(path, sides));
		return mine;
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
export function mergeThreeWays(base: JsonObject, mine: JsonObject, theirs: JsonObject): Merged {
	const merge = new Merge();
	const document = merge.fields([], { base, mine, theirs });
	return { document, conflicts: merge.conflicts };
}
