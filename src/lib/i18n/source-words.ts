import type { Program } from '../domain/program/program';
import { isJstDate } from '../domain/jst-date';
import { rateSchema } from '../domain/yen';
import { formatDay, formatFiscalYear, formatNumber, formatRate, formatYen } from './format';
import { messagesOf } from '.';
import type { Words } from './words';

export interface SourceView {
	document: string;
	locator: string;
	/** What kind of source it is, and of which year it speaks. */
	about: string[];
	url?: string;
}

export interface DisagreementView {
	field: string;
	value: string;
	document: string;
	reason: { text: string; language: 'ja' | 'en' };
}

export function sourcesView({ sources }: Program, { t, language }: Words): SourceView[] {
	return sources.map(({ document, locator, fiscalYear, confidence, url, publishedOn }) => ({
		document,
		locator,
		about: [
			t(`program.confidence.${confidence}`),
			fiscalYear === 'unknown'
				? t('program.sourceYearUnknown')
				: t('program.sourceYear', { year: formatFiscalYear(fiscalYear, language) }),
			...(publishedOn ? [t('program.published', { day: formatDay(publishedOn, language) })] : []),
		],
		...(url ? { url } : {}),
	}));
}

const isJapanese = (text: string): boolean =>
	/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

/** What a field is about, by the first word of its path: benefits.capYen → 受けられる支援. */
function fieldName(field: string, { language, t }: Words): string {
	const { fields } = messagesOf(language).program;
	const names: Record<string, string> = fields;
	const parts = field.split(/[.[\]]+/);
	const found = [parts.at(-1) ?? '', parts[0] ?? ''].map((part) => names[part]);
	return found.find((name) => name !== undefined) ?? t('program.fields.other');
}

/** Figures as people say them: money, shares and days; everything else as the source has it. */
function valueText(field: string, value: string | number, { language }: Words): string {
	if (typeof value === 'string') {
		if (rateSchema.safeParse(value).success) return formatRate(value, language);
		return isJstDate(value) ? formatDay(value, language) : value;
	}
	if (field.endsWith('Yen')) return formatYen(value, language);
	return field.endsWith('Percent') ? `${formatNumber(value)}%` : String(value);
}

/** Values that other sources state and that were not taken, and why. */
export function disagreementsView(program: Program, words: Words): DisagreementView[] {
	const documents = new Map(program.sources.map(({ id, document }) => [id, document]));
	return (program.disagreements ?? []).map(({ field, value, source, reason }) => ({
		field: fieldName(field, words),
		value: valueText(field, value, words),
		document: documents.get(source) ?? '',
		reason: { text: reason, language: isJapanese(reason) ? 'ja' : 'en' },
	}));
}
