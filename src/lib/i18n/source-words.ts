import type { Program } from '../domain/program/program';
import { formatDay, formatFiscalYear } from './format';
import type { Words } from './words';

export interface SourceView {
	document: string;
	locator: string;
	/** What kind of source it is, and of which year it speaks. */
	about: string[];
	url?: string;
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
