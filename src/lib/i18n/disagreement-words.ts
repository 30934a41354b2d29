import { isJstDate } from '../domain/jst-date';
import type { Program } from '../domain/program/program';
import { rateSchema } from '../domain/yen';
import { formatDay, formatMonths, formatNumber, formatRate } from './format';
import { messagesOf } from '.';
import { countText } from './result-words';
import { inJapanese, plainly, say, sayWith, type Said } from './text-words';
import type { Words } from './words';

export interface DisagreementView {
	/** What the sources differ about; absent where there is no plain word for it. */
	field?: Said;
	value: Said;
	document: string;
	reason: Said;
}

const partsOf = (field: string): string[] => field.split(/[.[\]]+/).filter((part) => part !== '');

/** What `results[3].measures[0].value` belongs to: a count with a name and a unit of its own. */
function measureAt({ results }: Program, [first, year, second, index]: string[]) {
	if (first !== 'results' || second !== 'measures') return undefined;
	return results[Number(year)]?.measures?.[Number(index)];
}

/** What a field is about, by the last or else the first word of its path. */
function fieldName(program: Program, parts: string[], words: Words): Said | undefined {
	const measure = measureAt(program, parts);
	if (measure) return say(measure.label, words);
	const names: Record<string, string> = messagesOf(words.language).program.fields;
	const name = names[parts.at(-1) ?? ''] ?? names[parts[0] ?? ''];
	return name === undefined ? undefined : plainly(name);
}

/** What the figures of a field are counted in, by how its name ends. */
const unitsByEnding = { Yen: '円', Percent: '％', SquareMetres: '㎡', occupancy: '％' };

function unitOf(program: Program, parts: string[]): string | undefined {
	const name = parts.at(-1) ?? '';
	const ending = Object.entries(unitsByEnding).find(([end]) => name.endsWith(end));
	return measureAt(program, parts)?.unit ?? ending?.[1];
}

function numberText(program: Program, field: string, value: number, words: Words): Said {
	const parts = partsOf(field);
	const unit = unitOf(program, parts);
	if (unit !== undefined) return sayWith(words, (noticing) => countText(value, unit, noticing));
	const { t, language } = words;
	if (field === 'ordinanceArticle') return plainly(t('program.article', { value }));
	if (field.endsWith('Months')) return plainly(formatMonths(value, language));
	return plainly(field.endsWith('Year') ? t('program.inYear', { value }) : formatNumber(value));
}

const japaneseScript = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** A share or a day as people say it; everything else in the words of the source. */
function wordingOf(value: string, words: Words): Said {
	if (rateSchema.safeParse(value).success) return plainly(formatRate(value, words.language));
	if (isJstDate(value)) return plainly(formatDay(value, words.language));
	return japaneseScript.test(value) ? inJapanese(value, words) : plainly(value);
}

/** Values that other sources state and that were not taken, and why. */
export function disagreementsView(program: Program, words: Words): DisagreementView[] {
	const documents = new Map(program.sources.map(({ id, document }) => [id, document]));
	return (program.disagreements ?? []).map(({ field, value, source, reason }) => {
		const name = fieldName(program, partsOf(field), words);
		return {
			...(name ? { field: name } : {}),
			value:
				typeof value === 'string'
					? wordingOf(value, words)
					: numberText(program, field, value, words),
			document: documents.get(source) ?? '',
			reason: say(reason, words),
		};
	});
}
