import { presenceCodes, taxCodes } from '../domain/eligibility/fact-codes';
import type { Answer, AnswerFlip } from '../domain/eligibility/flip';
import { programName } from './fact-standing-words';
import { either, eitherClause, quoted, together } from './list-words';
import { labelOf } from './taxonomy-words';
import type { Names } from './text-words';
import type { Words } from './words';

/** The codes that matter, as the question about them needs them. */
function listFor({ field, codes = [] }: Answer, words: Words, names: Names): string {
	const { t, taxonomy } = words;
	switch (field) {
		case 'certifications':
			return either(
				codes.map((code) => quoted(labelOf(taxonomy.certifications, code, words), words)),
				words,
			);
		case 'taxesPaid': {
			const taxes = taxCodes.filter((tax) => codes.includes(tax));
			return together(
				taxes.map((tax) => t(`rules.fact.taxes.names.${tax}`)),
				words,
			);
		}
		case 'earlierAwards':
			return either(
				codes.map((id) => programName(id, words, names)),
				words,
			);
		case 'location.presences': {
			const area = t('rules.fact.place.areas.city');
			const presences = presenceCodes.filter((presence) => codes.includes(presence));
			return eitherClause(
				presences.map((presence) => t(`rules.fact.place.in.${presence}`, { area })),
				words,
			);
		}
		default:
			return '';
	}
}

/** What a missing answer is called: 従業員の人数. */
export function answerName(answer: Answer, words: Words, names: Names): string {
	const { code, codes = [] } = answer;
	if (answer.field === 'earlierAwards' && codes.length > 1)
		return words.t('flip.answer.manyAwards');
	const label = code === undefined ? '' : labelOf(words.taxonomy.declarations, code, words);
	return words.t(`flip.answer.${answer.field}`, { list: listFor(answer, words, names), label });
}

/** More than these nobody reads in one sentence. */
const mostNamed = 3;

export function answerText({ answers, settles }: AnswerFlip, words: Words, names: Names): string {
	const named = answers.slice(0, mostNamed).map((answer) => answerName(answer, words, names));
	const more = answers.length - named.length;
	const all = more > 0 ? [...named, words.t('flip.others', { count: more })] : named;
	return words.t(`flip.settles.${settles}`, { list: together(all, words) });
}
