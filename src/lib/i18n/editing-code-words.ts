import type { Language } from '../domain/codes';
import type { Localized } from '../domain/localized';
import { messagesOf } from '.';
import { endsOf } from './editing-path';
import type { Words } from './words';

type Labels = Readonly<Record<string, string>>;
type Lists = Pick<Words, 'taxonomy' | 'city' | 'industries' | 'text' | 'language'>;

/** Words of the pages for the codes of a field, by the last names of its path. */
function labelsIn(language: Language): Readonly<Record<string, Labels>> {
	const { editing, rules, program } = messagesOf(language);
	const { codes } = editing;
	const { benefit, fact, period } = rules;
	return {
		scope: codes.scope,
		state: codes.state,
		availability: codes.availability,
		stage: period.stages,
		delivery: period.delivery,
		cutoff: period.cutoff,
		closes: codes.closes,
		because: codes.because,
		type: benefit.types,
		unit: benefit.units,
		'benefits.paid': benefit.paid,
		use: benefit.use,
		interest: benefit.interestKind,
		repayment: benefit.repayment,
		collateral: benefit.security,
		personalGuarantee: benefit.security,
		feeUnit: codes.feeUnit,
		rentUnit: codes.feeUnit,
		form: benefit.form,
		'criteria.role': codes.role,
		criteriaCoverage: codes.coverage,
		'organisers.role': program.roles,
		confidence: program.confidence,
		fact: codes.fact,
		joined: codes.joined,
		'size.in': fact.size.names,
		'entity.in': fact.entity.names,
		'place.in': codes.place,
		'zone.in': fact.zone.names,
		'site.in': fact.site.names,
		presence: codes.presence,
		area: codes.area,
		counted: codes.counted,
		at: codes.moment,
		by: codes.moment,
		'taxes.paid': fact.taxes.names,
		'test.paid': fact.taxes.names,
		event: codes.event,
		'earlier-award.program': codes.program,
		rule: fact['project-start'],
		kinds: fact['large-company-control'].kinds,
		of: fact.partners.of,
		comparedWith: fact['sales-change'].compared,
		'contacts.kind': codes.contact,
	};
}

/** The city's own words, by the last names of the path. */
function labelInLists(name: string, code: string, lists: Lists): string | undefined {
	const { taxonomy, city, industries, text, language } = lists;
	const among = (entries: readonly { code: string; label: Localized }[]) => {
		const label = entries.find((entry) => entry.code === code)?.label;
		return label && text(label);
	};
	switch (name) {
		case 'kind':
			return among(taxonomy.kinds);
		case 'goals':
		case 'goal.in':
			return among(taxonomy.goals);
		case 'places':
			return among(taxonomy.places);
		case 'holds':
			return among(taxonomy.certifications);
		case 'purpose.in':
			return among(taxonomy.purposes);
		case 'declaration':
			return among(taxonomy.declarations);
		case 'ward.in':
			return among(city.wards);
		case 'desk':
			return city.desks[code] && text(city.desks[code].name);
		case 'industry.in':
		case 'except':
		case 'industries': {
			const row = industries.row(code);
			return among(taxonomy.industries) ?? (language === 'en' ? row?.en : row?.ja);
		}
		default:
			return undefined;
	}
}

/** Of a fact that the path does not name: the kinds of places, sizes and so on that it may ask for. */
const namesOfAnyFact = [
	'size.in',
	'entity.in',
	'place.in',
	'zone.in',
	'site.in',
	'goal.in',
	'purpose.in',
	'ward.in',
	'industry.in',
];

const allEndsOf = (path: readonly string[]): string[] => {
	const ends = endsOf(path);
	return ends.at(-1) === 'in' ? [...ends, ...namesOfAnyFact] : ends;
};

/**
 * The words for a code that stands at a path, also for `true`, `unknown` and `none`: 必着 · 不明.
 * @param lists of the city, for the codes that only they name: kinds, goals, industries, places
 * @returns with readings in plain Japanese; nothing for what is no code
 */
export function codeLabel(
	path: readonly string[],
	code: string,
	language: Language,
	lists?: Lists,
): string | undefined {
	const labels = labelsIn(language);
	const ends = allEndsOf(path);
	const own = ends.map((end) => labels[end]?.[code] ?? (lists && labelInLists(end, code, lists)));
	const found = own.find((text) => text !== undefined);
	if (found !== undefined) return found;
	const { codes } = messagesOf(language).editing;
	return {
		true: codes.true,
		false: codes.false,
		unknown: codes.unknown,
		none: codes.none,
		any: codes.any,
	}[code];
}
