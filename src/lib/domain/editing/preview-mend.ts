import type { FieldError } from '../result';
import type { Json, JsonObject } from './json';
import { blankProgram, fillerFor, type FillContext } from './preview-fillers';
import { cut, isList, partAt, withPartAt } from './preview-values';
import { checkDocument, type Surroundings } from './validity';

export interface MendContext extends FillContext, Surroundings {}

/** What parts of a program refer to: its sources, its tracks. */
export interface Referred {
	sources?: Json | undefined;
	tracks?: Json | undefined;
}

/** What a page can show all the same, and what is no fault of the part that is looked at. */
const harmless: readonly string[] = [
	...['unused-source', 'copied', 'without-readings'],
	...['unknown-source', 'unknown-track'],
];

/** What is wrong with one part of a program, however incomplete the others are. */
function faultsOf(
	path: readonly string[],
	value: Json,
	referred: Referred,
	context: MendContext,
): FieldError[] {
	const [field = '', place] = path;
	const part = { [field]: place === undefined ? value : [value] };
	const probe = { ...blankProgram(context), ...referred, ...part };
	const checked = checkDocument(probe, context);
	const prefix = place === undefined ? field : `${field}.0`;
	return (checked.ok ? [] : checked.errors)
		.filter(({ code }) => !harmless.includes(code))
		.filter(({ path: at }) => at === prefix || at.startsWith(`${prefix}.`))
		.map((error) => ({ ...error, path: error.path.slice(prefix.length + 1) }));
}

const stepsOf = (path: string): string[] => (path === '' ? [] : path.split('.'));

/** Up to the innermost item of a list that a path leads into. */
function toItem(path: readonly string[]): string[] {
	const end = path.findLastIndex((name) => /^\d+$/.test(name));
	return path.slice(0, end + 1);
}

/** The first try fills a field in, the second leaves it out, the third leaves out what it is in. */
function mendOnce(
	value: Json | undefined,
	{ path, code, values }: FieldError,
	tries: number,
	fill: (path: readonly string[]) => Json | undefined,
): Json | undefined {
	const steps = stepsOf(path);
	const old = partAt(value, steps);
	const most = Number(values?.most);
	if (tries === 0 && code === 'too-long' && typeof old === 'string')
		return withPartAt(value, steps, cut(old, most));
	const filler = tries === 0 ? fill(steps) : undefined;
	if (filler !== undefined) return withPartAt(value, steps, filler);
	if (old !== undefined && steps.length > 0) return withPartAt(value, steps, undefined);
	const item = toItem(steps);
	return item.length > 0 ? withPartAt(value, item, undefined) : undefined;
}

const mostRounds = 12;

/** Mends the parts of a program one by one, so that a page can show each of them. */
class Mending {
	constructor(
		private readonly referred: Referred,
		private readonly context: MendContext,
	) {}

	/** A part as it is, with stand-ins for what is missing, or nothing if too little is left of it. */
	part(path: readonly string[], whole: Json): Json | undefined {
		const tries = new Map<string, number>();
		const fill = (inner: readonly string[]) => fillerFor([...path, ...inner], this.context);
		let value: Json | undefined = whole;
		for (let round = 0; round < mostRounds && value !== undefined; round++) {
			const faults = faultsOf(path, value, this.referred, this.context);
			if (faults.length === 0) return value;
			// From the last on: what is left out of a list moves nothing that is still to be mended.
			for (const fault of faults.reverse()) {
				const count: number = tries.get(fault.path) ?? 0;
				tries.set(fault.path, count + 1);
				value = mendOnce(value, fault, count, fill);
			}
		}
		return undefined;
	}

	/** A field of the program, item by item where it is a list of parts. */
	field(name: string, value: Json): Json | undefined {
		const isOfParts = isList(value) && value.some((item) => typeof item === 'object');
		if (!isOfParts) return this.part([name], value);
		const items = value.map((item, place) => this.part([name, String(place)], item));
		return this.part(
			[name],
			items.filter((item) => item !== undefined),
		);
	}
}

/**
 * Fields of a program as a page can show them; those of which too little is written are left out.
 * @param referred sources and tracks of the program, mended before
 */
export function mendFields(
	fields: JsonObject,
	referred: Referred,
	context: MendContext,
): JsonObject {
	const mending = new Mending(referred, context);
	const mended = Object.entries(fields).flatMap(([name, value]) => {
		const shown = value === undefined ? undefined : mending.field(name, value);
		return shown === undefined ? [] : [[name, shown] as const];
	});
	return Object.fromEntries(mended);
}
