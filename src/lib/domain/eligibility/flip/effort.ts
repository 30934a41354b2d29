import { monthsBetween, type JstDate } from '../../jst-date';
import type { Change, ChangedField } from './change';

/** How much a change asks of a business, least first. */
const efforts = ['wait', 'do', 'people', 'long-wait', 'move', 'form', 'capital'] as const;

type Effort = (typeof efforts)[number];

/** In the order in which they are offered where the effort is the same. */
const effortOfField: Record<Exclude<ChangedField, 'today'>, Effort> = {
	taxesPaid: 'do',
	certifications: 'do',
	memberships: 'do',
	'plan.costYen': 'do',
	'plan.startsOn': 'do',
	partners: 'do',
	'plan.purposes': 'do',
	goals: 'do',
	declarations: 'do',
	employees: 'people',
	'location.presences': 'move',
	location: 'move',
	entity: 'form',
	capitalYen: 'capital',
};
const fields: readonly string[] = Object.keys(effortOfField);

/** Who would have to wait longer than this had better do something. */
export const shortWaitMonths = 24;

function effortOf(change: Change, today: JstDate): Effort {
	if (change.field !== 'today') return effortOfField[change.field];
	return monthsBetween(today, change.to) <= shortWaitMonths ? 'wait' : 'long-wait';
}

/** Days, people, yen or partners, among changes of the same answer. */
function sizeOf(change: Change): number {
	if (change.field === 'today') return Number(change.to.replaceAll('-', ''));
	if ('from' in change) return Math.abs(change.to - change.from);
	return 'more' in change ? change.more : 0;
}

/** Negative where the first figures, from left to right, are the smaller ones. */
function compare(one: readonly number[], other: readonly number[]): number {
	const differences = one.map((figure, index) => figure - (other[index] ?? 0));
	return differences.find((difference) => difference !== 0) ?? 0;
}

/** The one whose change asks least; then the one of the lowest rank, the answer, and the size. */
export function smallest<Flip extends { change: Change }>(
	flips: readonly Flip[],
	today: JstDate,
	rankOf: (flip: Flip) => number = () => 0,
): Flip | undefined {
	const figuresOf = (flip: Flip): number[] => [
		efforts.indexOf(effortOf(flip.change, today)),
		rankOf(flip),
		fields.indexOf(flip.change.field),
		sizeOf(flip.change),
	];
	return flips
		.map((flip) => ({ flip, figures: figuresOf(flip) }))
		.sort((one, other) => compare(one.figures, other.figures))[0]?.flip;
}
