import type { FieldError } from '../domain/result';
import { errorWords } from './editing-error-words';
import { fieldLabel } from './editing-field-words';
import { idOf } from './editing-form-context';
import type { FieldView } from './editing-form-view';
import type { Words } from './words';

export interface SummaryLine {
	href: string;
	label: string;
	text: string;
}

export interface SummaryView {
	wrong: { heading: string; text: string; lines: SummaryLine[] } | undefined;
	missing: { heading: string; lines: SummaryLine[] } | undefined;
}

/** The ids of all elements that a field of the form has in its page. */
function idsIn(field: FieldView): string[] {
	switch (field.kind) {
		case 'texts':
			return [field.id, ...field.texts.map(({ id }) => id)];
		case 'group':
			return [field.id, ...[...field.fields, ...field.more].flatMap(idsIn)];
		case 'list':
			return [
				field.id,
				...field.items.flatMap(({ id, field: item }) => [`item-${id}`, ...idsIn(item)]),
			];
		case 'variant':
			return [field.id, ...(field.group ? idsIn({ ...field.group, kept: [] }) : [])];
		default:
			return [field.id];
	}
}

/** The element that shows a field, or the closest around it. */
function elementFor(path: readonly string[], ids: ReadonlySet<string>): string {
	const own = [`item-${idOf(path)}`, idOf(path)].find((id) => ids.has(id));
	return own ?? (path.length > 1 ? elementFor(path.slice(0, -1), ids) : 'form');
}

function lineOf(
	{ path, code, values }: FieldError,
	ids: ReadonlySet<string>,
	words: Words,
): SummaryLine {
	const names = path.split('.');
	const spec = { kind: 'group' as const, fields: [] };
	return {
		href: `#${elementFor(names, ids)}`,
		label: fieldLabel(names, words.language),
		text: errorWords({ code, ...(values && { values }) }, { spec, names }, words.t),
	};
}

/** What has to be corrected on a page of the form, and what is still to be filled in. */
export function summaryView(
	errors: readonly FieldError[],
	fields: readonly FieldView[],
	words: Words,
): SummaryView {
	const ids = new Set(fields.flatMap(idsIn));
	const linesOf = (list: readonly FieldError[]) => list.map((error) => lineOf(error, ids, words));
	const missing = errors.filter(({ code }) => code === 'required');
	const wrong = errors.filter(({ code }) => code !== 'required');
	const { t } = words;
	return {
		wrong:
			wrong.length === 0
				? undefined
				: {
						heading: t('editing.form.summary.wrong', { count: wrong.length }),
						text: t('editing.form.summary.kept'),
						lines: linesOf(wrong),
					},
		missing:
			missing.length === 0
				? undefined
				: {
						heading: t('editing.form.summary.missing', { count: missing.length }),
						lines: linesOf(missing),
					},
	};
}
