import { languageCodes, type Language } from '../domain/codes';
import { blankSourceId } from '../domain/editing/preview-fillers';
import { isObject, type Json } from '../domain/editing/json';
import { criterionSchema, type Criterion } from '../domain/eligibility/criterion';
import { fieldErrorsOf } from '../domain/schema-errors';
import { messagesOf } from '.';
import { criterionParts, withChoices } from './criterion-words';
import { fieldLabel, fieldName } from './editing-field-words';
import { noticing, marked, type Names, type Said } from './text-words';
import type { Words } from './words';

interface SaidIn {
	language: Language;
	/** Which language it is, in the language of whoever writes. */
	label: string;
	/** The sentence on the program's page. */
	sentence: Said;
	exceptions: string[];
	/** The line in the list of those who have answered, by how it turns out. */
	lines: { outcome: 'met' | 'failed'; label: string; said: Said }[];
}

/** A condition as visitors will read it, as far as it is written. */
export interface CriterionPreviewView {
	heading: string;
	sentenceLabel: string;
	ledgerLabel: string;
	/** Empty where too little is written. */
	languages: SaidIn[];
	unfinished: string;
	missingLabel: string;
	/** Fields that are still missing or broken. */
	missing: string[];
}

/** A sentence needs no source, and a condition is a target until somebody says otherwise. */
const forReading = (raw: Json | undefined): Json => ({
	role: 'target',
	source: blankSourceId,
	...(isObject(raw) ? raw : {}),
});

function saidIn(criterion: Criterion, words: Words, names: Names, label: string): SaidIn {
	const { t } = words;
	const saying = (how: 'plain' | 'condition') =>
		marked(
			...noticing(words, (own) => withChoices(criterionParts(criterion, own, names, how), own)),
			words,
		);
	return {
		...{ language: words.language, label, sentence: saying('plain') },
		exceptions: criterionParts(criterion, words, names, 'plain').exceptions,
		lines: [
			{ outcome: 'met', label: t('business.outcome.met'), said: saying('plain') },
			{ outcome: 'failed', label: t('business.outcome.failed'), said: saying('condition') },
		],
	};
}

/** A field by its own name: that it is one of this condition is seen. */
const labelFor = (path: readonly string[], language: Language): string =>
	fieldName(['criteria', ...path], language) ?? fieldLabel(path, language);

/**
 * The sentence and the lines that visitors will read of one condition, in each language; or what is
 * still missing for that.
 * @param wordsIn the site's words in a language
 * @param language of whoever writes
 */
export function criterionPreview(
	raw: Json | undefined,
	{
		wordsIn,
		language,
		names,
	}: { wordsIn(code: Language): Words; language: Language; names: Names },
): CriterionPreviewView {
	const { criterion: own, preview } = messagesOf(language).drafts;
	const whole = criterionSchema.safeParse(raw);
	const read = criterionSchema.safeParse(forReading(raw));
	const errors = whole.success ? [] : fieldErrorsOf(whole.error, raw);
	const labels = errors.map(({ path }) => labelFor(path.split('.'), language));

	return {
		...{ heading: own.heading, sentenceLabel: own.sentence, ledgerLabel: own.ledger },
		languages: read.success
			? languageCodes.map((code) =>
					saidIn(read.data, wordsIn(code), names, preview.languages[code]),
				)
			: [],
		...{ unfinished: own.unfinished, missingLabel: own.missing },
		missing: [...new Set(labels)].filter((text) => text !== ''),
	};
}
