import type { Business } from '../../src/lib/domain/business/business';
import { factsOf, type Test } from '../../src/lib/domain/eligibility/criterion';
import type { Fact } from '../../src/lib/domain/eligibility/fact';
import { judge, type Line } from '../../src/lib/domain/eligibility/judge';
import type { JstDate } from '../../src/lib/domain/jst-date';
import type { Program } from '../../src/lib/domain/program/program';
import { programOf } from './catalogue';
import { isWithin } from './industry-tree';

const nameOfFact = (fact: Fact): string =>
	fact.fact === 'declares' ? fact.declaration : fact.fact;

/** The facts that a criterion speaks of; a statement goes by its own code. */
const lineName = (asked: Test): string => [...new Set(factsOf(asked).map(nameOfFact))].join('+');

function nameLine({ criteria }: Program, { criterion, outcome, savedBy }: Line): string {
	const asked = criteria[criterion];
	if (!asked) throw new Error(`no criterion ${criterion}`);
	return `${lineName(asked.test)} ${savedBy === undefined ? outcome : 'saved'}`;
}

/** The verdict of a program of the catalogue, or of one of its tracks, and its lines by name. */
export function verdictWithLines(
	id: string,
	track: string | undefined,
	business: Business,
	today: JstDate,
) {
	const program = programOf(id);
	const judgement = judge(program, business, today, { isWithin });
	if (judgement.tracks && track === undefined) throw new Error(`${id} has tracks, name one`);
	const ofTrack = judgement.tracks?.find((one) => one.track === track)?.verdict;
	const own = judgement.lines.filter((line) => line.track === undefined || line.track === track);
	const lines = own.map((line) => nameLine(program, line));
	if (program.criteriaCoverage === 'unseen') lines.push('coverage unknown');
	return { verdict: judgement.tracks ? ofTrack : judgement.verdict, lines };
}
