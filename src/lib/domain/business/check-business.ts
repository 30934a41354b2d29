import type { City } from '../city';
import type { Program } from '../program/program';
import type { FieldError } from '../result';
import type { IndustryTree, Taxonomy } from '../taxonomy';
import type { Business } from './business';

/** What answers may refer to. */
export interface KnownAnswers {
	city: City;
	taxonomy: Taxonomy;
	industries: IndustryTree;
	program(id: string): Program | undefined;
}

const codesOf = (entries: readonly { code: string }[]): string[] => entries.map(({ code }) => code);

function strangers(
	path: string,
	given: readonly string[] | undefined,
	known: readonly string[],
): FieldError[] {
	return (given ?? []).flatMap((code, place) =>
		known.includes(code)
			? []
			: { path: `${path}.${place}`, code: 'unknown-code', values: { allowed: known.join(' ') } },
	);
}

function checkIndustry(
	{ industry, industryGroup }: Business,
	{ industries }: KnownAnswers,
): FieldError[] {
	if (industryGroup === undefined) return [];
	const path = 'industryGroup';
	const letter = industries.letterOf(industryGroup);
	if (letter === undefined)
		return [{ path, code: 'no-such-industry', values: { value: industryGroup } }];
	if (industry === undefined || industry === letter) return [];
	return [{ path, code: 'not-within', values: { value: industryGroup, group: industry } }];
}

function checkLocation({ location }: Business, { city, taxonomy }: KnownAnswers): FieldError[] {
	const wards = codesOf(city.wards);
	const isWard = location?.ward === undefined || wards.includes(location.ward);
	const allowed = wards.join(' ');
	return [
		...(isWard ? [] : [{ path: 'location.ward', code: 'unknown-code', values: { allowed } }]),
		...strangers('location.places', location?.places, codesOf(taxonomy.places)),
	];
}

function checkAwards({ earlierAwards = [] }: Business, known: KnownAnswers): FieldError[] {
	return earlierAwards.flatMap(({ program: id, track }, place): FieldError[] => {
		const path = `earlierAwards.${place}`;
		const program = known.program(id);
		if (!program)
			return [{ path: `${path}.program`, code: 'no-such-program', values: { value: id } }];
		const tracks = program.tracks?.map((one) => one.id) ?? [];
		if (track === undefined || tracks.includes(track)) return [];
		const allowed = tracks.join(' ');
		return [{ path: `${path}.track`, code: 'unknown-code', values: { allowed } }];
	});
}

/**
 * Answers that name what there is not, one entry each; nobody could be judged by them. Codes beyond
 * those of the schema: `no-such-industry` (`value`), `not-within` (`value`, `group`),
 * `no-such-program` (`value`).
 */
export function checkBusiness(business: Business, known: KnownAnswers): FieldError[] {
	const { taxonomy } = known;
	const statements = codesOf(taxonomy.declarations);
	const unknownStatements = Object.keys(business.declarations ?? {}).filter(
		(code) => !statements.includes(code),
	);
	return [
		...checkIndustry(business, known),
		...checkLocation(business, known),
		...strangers('certifications', business.certifications, codesOf(taxonomy.certifications)),
		...strangers('plan.purposes', business.plan?.purposes, codesOf(taxonomy.purposes)),
		...unknownStatements.map((code) => ({ path: `declarations.${code}`, code: 'unknown-field' })),
		...checkAwards(business, known),
	];
}
