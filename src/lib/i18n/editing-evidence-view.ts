import { programFields } from '../domain/editing/form/sections';
import type { PrintedEvidence } from '../domain/editing/form/printed';
import { withoutRuby } from '../domain/text';
import { addButton, button, itemTitle } from './editing-button-words';
import { boxesView } from './editing-choice-view';
import { fieldName } from './editing-field-words';
import { controlOf, idOf, type FormContext } from './editing-form-context';
import type { BoxesView, EvidenceRow, EvidenceView, SelectView } from './editing-form-view';

type Row = PrintedEvidence['rows'][number];

/** The fields around it, whose values may have sources of their own. */
function fieldSelect(
	field: PrintedEvidence,
	row: Row,
	path: readonly string[],
	{ words }: FormContext,
): SelectView {
	const parent = field.names.slice(0, -1);
	const own = parent.length === 0 ? programFields : field.siblings;
	const names = [...new Set([row.field, ...own])].filter(
		(name) => name !== '' && name !== 'evidence' && name !== 'source',
	);
	const label = (name: string) => withoutRuby(fieldName([...parent, name], words.language) ?? name);
	return {
		kind: 'select',
		name: path.join('.'),
		id: idOf(path),
		isMissing: false,
		label: fieldName(['evidence', 'field'], words.language) ?? '',
		value: row.field,
		blank: words.t('editing.form.choose'),
		options: names.map((name) => ({ value: name, label: label(name) })),
	};
}

function sourceBoxes(row: Row, path: readonly string[], context: FormContext): BoxesView {
	const spec = { kind: 'choices' as const, codes: [], words: [], list: 'sources' as const };
	const placed = {
		path,
		names: ['evidence', 'sources'],
		isRequired: false,
		isEmpty: false,
		kept: [],
	};
	return boxesView({ ...placed, kind: 'choices', spec, chosen: row.sources, word: '' }, context);
}

/** Sources by the name of a field, one row a field. */
export function evidenceView(field: PrintedEvidence, context: FormContext): EvidenceView {
	const control = controlOf(field, context);
	const rows = field.rows.map((row, index): EvidenceRow => {
		const path = [...field.path, String(index)];
		const title = itemTitle(control.label, index, context);
		return {
			label: withoutRuby(title),
			field: fieldSelect(field, row, [...path, 'field'], context),
			sources: sourceBoxes(row, [...path, 'sources'], context),
			buttons: [button('remove', path, title, context)],
		};
	});
	const add = addButton(field.path, control.label, context);
	return { ...control, kind: 'evidence', rows, add, isFolded: !field.isRequired && field.isEmpty };
}
