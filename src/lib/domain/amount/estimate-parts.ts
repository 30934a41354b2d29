import type { JudgeContext } from '../eligibility/judge';
import type { Benefit } from '../program/benefit';
import type { Program } from '../program/program';
import type { Localized } from '../localized';
import type { EstimateRequest, Part, PartKind } from './estimate-request';
import { applies, type Circumstances, type Condition } from './terms';

/** A part of which only the applicant can say whether it applies. */
export interface OpenPart extends Part {
	kind: PartKind;
	label: Localized;
}

type AnyPart = Condition & { label?: Localized | undefined; perUnit?: unknown };

/** The parts of a benefit that have a name of their own. */
export function partsOf(benefit: Benefit, kind: PartKind): readonly AnyPart[] {
	if (benefit.type !== 'grant' && benefit.type !== 'loan') return [];
	if (kind === 'variant') return benefit.variants ?? [];
	if (kind === 'addition') return benefit.type === 'grant' ? (benefit.additions ?? []) : [];
	return benefit.type === 'loan' ? (benefit.guaranteeFeeSupport ?? []) : [];
}

/** Whether there is such a part. */
export const hasPart = (
	{ benefits }: Program,
	kind: PartKind,
	{ benefit, index }: Part,
): boolean => {
	const found = benefits[benefit];
	return found !== undefined && index < partsOf(found, kind).length;
};

/** A case, or a test whose answer is not known. Years and counts are asked for in their own way. */
function isOpen(part: AnyPart, kind: PartKind, circumstances: Circumstances): boolean {
	const { when, year, during, label } = part;
	if (label === undefined || year !== undefined) return false;
	if (when === undefined && during === undefined) return kind !== 'addition' || !part.perUnit;
	return applies(part, circumstances) === 'unknown';
}

/** All parts to ask for, and those already chosen, in the program's order. */
export function openParts(
	program: Program,
	{ today, business, year, parts }: Pick<EstimateRequest, 'today' | 'business' | 'year' | 'parts'>,
	{ isWithin }: JudgeContext,
): OpenPart[] {
	const kinds: PartKind[] = ['variant', 'addition', 'support'];
	return [...program.benefits.entries()].flatMap(([place, benefit]) => {
		const track = benefit.tracks?.length === 1 ? benefit.tracks[0] : undefined;
		const situation = business && { business, today, programId: program.id, track, isWithin };
		const isChosen = (kind: PartKind, index: number) =>
			parts[kind].some((part) => part.benefit === place && part.index === index);
		return kinds.flatMap((kind) =>
			[...partsOf(benefit, kind).entries()].flatMap(([index, part]): OpenPart[] => {
				const asked = isChosen(kind, index) || isOpen(part, kind, { today, year, situation });
				return asked && part.label ? [{ kind, benefit: place, index, label: part.label }] : [];
			}),
		);
	});
}
