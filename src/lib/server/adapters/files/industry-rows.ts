import type { IndustryRow } from '../../../domain/taxonomy';

/** A CSV line of `code,parent,name_ja,name_en`, fields in quotes where they hold a comma. */
const linePattern = /^(\w+),(\w*),("(?:[^"]|"")*"|[^,]*),("(?:[^"]|"")*"|.*)$/;

const unquote = (field = '') =>
	field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;

export function parseIndustryRows(csv: string): IndustryRow[] {
	const [, ...lines] = csv.trim().split(/\r?\n/);
	return lines.map((line) => {
		const match = linePattern.exec(line);
		if (!match) throw new Error(`not a line of the industry classification: ${line}`);
		const [, code = '', parent = '', ja, en] = match;
		return { code, parent, ja: unquote(ja), en: unquote(en) };
	});
}
