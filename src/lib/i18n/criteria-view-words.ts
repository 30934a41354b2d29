import type { Criterion } from '../domain/eligibility/criterion';
import type { Program } from '../domain/program/program';
import { criteriaDetails, type CriterionDetail } from './criterion-detail-words';
import { criterionParts } from './criterion-words';
import { marked, noticing, say, type Names, type Said } from './text-words';
import type { Words } from './words';

export interface CriterionView {
	lead: Said;
	choices: string[];
	exceptions: string[];
	/** What the rule says beyond what is typed. */
	notes: Said[];
}

export interface CriteriaView {
	/** Whether these are all, the main ones or none. */
	coverage: string;
	targets: CriterionView[];
	exclusions: CriterionView[];
	details: CriterionDetail[];
}

function criterionView(criterion: Criterion, words: Words, names: Names): CriterionView {
	const [parts, fellBack] = noticing(words, (own) =>
		criterionParts(criterion, own, names, 'plain'),
	);
	const notes = [criterion.note, ...(criterion.exceptions ?? []).map(({ note }) => note)];
	return {
		lead: marked(parts.lead, fellBack, words),
		choices: parts.choices,
		exceptions: parts.exceptions,
		notes: notes.flatMap((note) => (note ? [say(note, words)] : [])),
	};
}

function coverageText({ criteria, criteriaCoverage }: Program, { t }: Words): string {
	if (criteriaCoverage !== 'unseen') return t(`program.coverage.${criteriaCoverage}`);
	return t(criteria.length > 0 ? 'program.coverage.some' : 'program.coverage.unseen');
}

/** Who can use it and who cannot, criterion by criterion. */
export function criteriaView(program: Program, words: Words, names: Names): CriteriaView {
	const viewsOf = (role: Criterion['role']) =>
		program.criteria
			.filter((criterion) => criterion.role === role)
			.map((criterion) => criterionView(criterion, words, names));
	return {
		coverage: coverageText(program, words),
		targets: viewsOf('target'),
		exclusions: viewsOf('exclusion'),
		details: criteriaDetails(program.criteria, words),
	};
}
