import type { Business } from '../../business/business';
import { addDays, monthsBetween, type JstDate } from '../../jst-date';

const monthsPerYear = 12;
/** Shares of a year that are months, as 0.25, are not always exact. */
const tolerance = 1e-6;

/** Whole months that lie behind somebody who says so many years. */
export const monthsIn = (years: number): number => Math.floor(years * monthsPerYear + tolerance);

/** Whole months after which so many years are reached. */
export const monthsUntil = (years: number): number => Math.ceil(years * monthsPerYear - tolerance);

/**
 * The first day on which so many months have passed. Where the month has no such day, the month is
 * over with its last day (民法 第143条 第2項), and the day is the first of the next.
 */
export function addMonths(day: JstDate, months: number): JstDate {
	const first = Number(day.slice(0, 4)) * monthsPerYear + Number(day.slice(5, 7)) - 1 + months;
	const digits = (value: number, length: number) => String(value).padStart(length, '0');
	const year = digits(Math.floor(first / monthsPerYear), 4);
	const month = digits((first % monthsPerYear) + 1, 2);
	const result = addDays(`${year}-${month}-01`, Number(day.slice(8, 10)) - 1);
	return result.slice(5, 7) === month ? result : `${result.slice(0, 7)}-01`;
}

const older = (years: number, months: number): number =>
	months === 0 ? years : (monthsIn(years) + months) / monthsPerYear;

/** The same business on a later day: years that it stated as a number have grown. */
export function aged(business: Business, today: JstDate, day: JstDate): Business {
	const months = monthsBetween(today, day);
	const { yearsInBusiness, yearsSinceIncorporation, location, representative } = business;
	const { yearsInCity, yearsAtSite } = location ?? {};
	const grown = (years: number | undefined, name: string) =>
		years === undefined ? {} : { [name]: older(years, months) };
	const age = representative?.age;
	return {
		...business,
		...grown(yearsInBusiness, 'yearsInBusiness'),
		...grown(yearsSinceIncorporation, 'yearsSinceIncorporation'),
		...(location && {
			location: {
				...location,
				...grown(yearsInCity, 'yearsInCity'),
				...grown(yearsAtSite, 'yearsAtSite'),
			},
		}),
		...(age !== undefined && {
			representative: { ...representative, age: age + Math.floor(months / monthsPerYear) },
		}),
	};
}
