import { languageCodes } from '../../src/lib/domain/codes';
import type { Printed } from '../../src/lib/domain/editing/form/printed';

type Entry = [name: string, value: string];

/** What a browser sends for one field of the form that nobody has touched. */
function own(field: Printed): Entry[] {
	const name = field.path.join('.');
	if ('texts' in field)
		return languageCodes.map((code): Entry => [`${name}.${code}`, field.texts[code]]);
	if ('chosen' in field) {
		const sorted = [...field.chosen].sort();
		return [
			...sorted.map((code): Entry => [name, code]),
			[`${name}:order`, field.chosen.join('\r\n')],
			[`${name}:word`, field.word],
			[`${name}:was`, field.word],
		];
	}
	if ('fields' in field) return field.fields.flatMap(entriesOf);
	if ('items' in field)
		return [[`${name}:count`, String(field.items.length)], ...field.items.flatMap(entriesOf)];
	if ('rows' in field)
		return [
			[`${name}:count`, String(field.rows.length)],
			...field.rows.flatMap((row, index): Entry[] => [
				[`${name}.${index}.field`, row.field],
				...row.sources.map((source): Entry => [`${name}.${index}.sources`, source]),
				[`${name}.${index}.sources:order`, row.sources.join('\r\n')],
			]),
		];
	if ('code' in field)
		return [
			[`${name}:kind`, field.code],
			[`${name}:was`, field.code],
			...(field.group ? entriesOf(field.group) : []),
		];
	const word: Entry[] =
		'word' in field
			? [
					[`${name}:word`, field.word],
					[`${name}:was`, field.word],
				]
			: [];
	return [[name, field.text.replaceAll('\n', '\r\n')], ...word];
}

/** What a browser sends for a form that nobody has touched. */
export const entriesOf = (field: Printed): Entry[] => [
	...own(field),
	...field.kept.map(({ path, json }): Entry => [`${path.join('.')}:kept`, json]),
];
