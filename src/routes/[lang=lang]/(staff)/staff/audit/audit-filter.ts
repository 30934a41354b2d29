import { addDays, isJstDate } from '$lib/domain/jst-date';
import { tokyoInstant } from '$lib/domain/tokyo-time';

type Filter = Parameters<App.Locals['app']['editing']['audit']>[1];

type Name = 'person' | 'deed' | 'program' | 'from' | 'until';

/** The longest that any of it is: an id, or a day. */
const longest = 200;

/** What somebody has asked the audit for. */
export interface AuditQuestion {
	/** As it was typed. */
	asked: Record<Name, string>;
	/** Fields that hold no day. */
	errors: Name[];
	filter: Filter;
	/** The line before which the page begins. */
	before: number | undefined;
}

const typed = (query: URLSearchParams, name: Name): string =>
	(query.get(name) ?? '').replaceAll('\0', '').trim().slice(0, longest).toWellFormed();

function daysOf(from: string, until: string): Partial<Filter> {
	const start = tokyoInstant(from, '00:00');
	const end = isJstDate(until) ? tokyoInstant(addDays(until, 1), '00:00') : undefined;
	return { ...(start ? { from: start } : {}), ...(end ? { until: end } : {}) };
}

/** What the address asks; a day that is none is said to be one, and asks for nothing. */
export function readQuestion(query: URLSearchParams): AuditQuestion {
	const asked = {
		person: typed(query, 'person'),
		deed: typed(query, 'deed'),
		program: typed(query, 'program'),
		from: typed(query, 'from'),
		until: typed(query, 'until'),
	};
	const { person, deed, program, from, until } = asked;
	const before = query.get('before') ?? '';
	return {
		asked,
		errors: (['from', 'until'] as const).filter((name) => asked[name] && !isJstDate(asked[name])),
		filter: {
			...(person ? { actorId: person } : {}),
			...(deed ? { deed } : {}),
			...(program ? { subject: `program/${program}` } : {}),
			...daysOf(from, until),
		},
		before: /^[1-9]\d{0,14}$/.test(before) ? Number(before) : undefined,
	};
}
