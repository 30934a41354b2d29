import { monthsBetween, type JstDate } from '../jst-date';
import type { Business } from './business';
import { offeredPresences } from './read/place';
import type { Pledge } from './read/standing';
import type { StepName } from './steps';

type Values = Record<string, string | number | readonly string[] | undefined>;

/** A list that is known to be empty is said as `none`. */
const listed = (codes: readonly string[] | undefined) => (codes?.length === 0 ? ['none'] : codes);

function printPlace({ location = {} }: Business): Values {
	const { place, ward, zone, site, places, presences, homes } = location;
	const offered = presences?.filter((code) => offeredPresences.some((one) => one === code));
	return {
		place,
		ward,
		zone,
		site: listed(site),
		placeName: places?.length ? places : undefined,
		presence: listed(offered),
		home: listed(homes),
	};
}

/** The first day of the month so many months before a day. */
function monthBefore(today: JstDate, months: number): { year: number; month: number } {
	const index = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - months;
	return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

function printTime(business: Business, today: JstDate): Values {
	const { startedOn, yearsInBusiness, yearsSinceIncorporation } = business;
	const since = (years: number | undefined) =>
		years === undefined ? undefined : monthBefore(today, Math.round(years * 12));
	const started = startedOn
		? monthBefore(today, monthsBetween(`${startedOn.slice(0, 7)}-01`, `${today.slice(0, 7)}-01`))
		: since(yearsInBusiness);
	const incorporated = since(yearsSinceIncorporation);
	return {
		startedYear: started?.year,
		startedMonth: started?.month,
		incorporatedYear: incorporated?.year,
		incorporatedMonth: incorporated?.month,
	};
}

function pledgesOf({ declarations, taxesPaid }: Business): string[] | undefined {
	const said = (code: string) => declarations?.[code];
	if (said('credit-record-problem') === undefined) return undefined;
	const ticked: Record<Pledge, boolean> = {
		tax: taxesPaid?.length === 0,
		credit: said('credit-record-problem') === true,
		licence: said('required-licences-held') !== true,
		amusement: said('amusement-and-adult-entertainment') === true,
		large: said('deemed-large-company') === true,
		crime: said('organised-crime-ties') === true,
	};
	return Object.entries(ticked).flatMap(([code, is]) => (is ? [code] : []));
}

function printStanding(business: Business): Values {
	const { certifications, memberships, earlierAwards } = business;
	return {
		certification: listed(certifications),
		member: memberships && (memberships.length > 0 ? 'yes' : 'no'),
		pledge: listed(pledgesOf(business)),
		earlier: earlierAwards?.length === 0 ? 'never' : undefined,
	};
}

const printers: Record<StepName, (business: Business, today: JstDate) => Values> = {
	trade: ({ industry, industryGroup }) => ({ industry: industryGroup ?? industry }),
	people: ({ entity, employees, capitalYen }) => ({ entity, employees, capital: capitalYen }),
	place: printPlace,
	time: printTime,
	standing: printStanding,
	plan: ({ plan = {}, goals }) => ({
		purpose: listed(plan.purposes),
		goal: goals,
		cost: plan.costYen,
		begun: plan.begun === undefined ? undefined : plan.begun ? 'yes' : 'no',
	}),
};

/** Answers as the form of their question would send them; what is not known is left out. */
export function printStep(step: StepName, business: Business, today: JstDate): URLSearchParams {
	const form = new URLSearchParams();
	for (const [name, value] of Object.entries(printers[step](business, today)))
		for (const one of [value ?? []].flat()) form.append(name, String(one));
	return form;
}
