import type { Yen } from '../yen';

/** Categories of 中小企業基本法 第2条 第1項; `other` is 第1号: manufacturing, construction, transport … */
export type SizeCategory = 'other' | 'wholesale' | 'service' | 'retail';

/** Whether a code of the industrial classification is a group or lies below it. */
export type IsWithin = (code: string, group: string) => boolean;

/** Either figure is enough; without one, the other decides alone. */
export interface SizeLimit {
	capitalYen?: Yen | undefined;
	employees?: number | undefined;
}

/** 中小企業基本法 第2条 第1項 第1号 to 第4号: capital or regular employees at most. */
export const smeLimits: Record<SizeCategory, { capitalYen: Yen; employees: number }> = {
	other: { capitalYen: 300_000_000, employees: 300 },
	wholesale: { capitalYen: 100_000_000, employees: 100 },
	service: { capitalYen: 50_000_000, employees: 100 },
	retail: { capitalYen: 50_000_000, employees: 50 },
};

/** Under which item (号) of 第2条 第1項 a category's limits stand. */
export const itemsOfTheAct: Record<SizeCategory, number> = {
	other: 1,
	wholesale: 2,
	service: 3,
	retail: 4,
};

/** 中小企業基本法 第2条 第5項: regular employees at most. */
export const smallScaleLimits: Record<SizeCategory, SizeLimit> = {
	other: { employees: 20 },
	wholesale: { employees: 5 },
	service: { employees: 5 },
	retail: { employees: 5 },
};

/**
 * The Act's categories in codes of the Japan Standard Industrial Classification; later rows are
 * parts of earlier ones, and all that stands in no row is `other`. The Act still follows an older
 * revision: restaurants are retail, software and parking services, travel agencies `other`
 * (高齢・障害・求職者雇用支援機構「65歳超雇用推進助成金 支給申請の手引き」表36).
 */
const categories: readonly (readonly [SizeCategory | 'divided', readonly string[]])[] = [
	['divided', ['I', 'M']],
	['service', ['L', 'N', 'O', 'P', 'Q', 'R']],
	['wholesale', ['50', '51', '52', '53', '54', '55']],
	['retail', ['56', '57', '58', '59', '60', '61', '76', '77']],
	['service', ['38', '39', '411', '412', '415', '416', '693', '70', '75']],
	['other', ['791']],
];

function categoriesOf(code: string, isWithin: IsWithin): SizeCategory[] {
	let own: SizeCategory | 'divided' = 'other';
	const parts = new Set<SizeCategory>();
	for (const [category, groups] of categories)
		for (const group of groups) {
			if (isWithin(code, group)) own = category;
			else if (category !== 'divided' && isWithin(group, code)) parts.add(category);
		}
	if (own !== 'divided') parts.add(own);
	return [...parts];
}

/** Answers already worked out: a business is judged for hundreds of programs. */
const workedOut = new WeakMap<IsWithin, Map<string, readonly SizeCategory[]>>();

const allCategories: readonly SizeCategory[] = ['other', 'wholesale', 'service', 'retail'];

/** The category of a code, or all that it can be where the code is too coarse or not known. */
export function sizeCategoriesOf(
	code: string | undefined,
	isWithin: IsWithin,
): readonly SizeCategory[] {
	if (code === undefined) return allCategories;
	const known = workedOut.get(isWithin) ?? new Map<string, readonly SizeCategory[]>();
	workedOut.set(isWithin, known);
	const found = known.get(code) ?? categoriesOf(code, isWithin);
	known.set(code, found);
	return found;
}
