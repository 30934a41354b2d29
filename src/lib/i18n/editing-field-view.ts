import type {
	Kept,
	Printed,
	PrintedGroup,
	PrintedLeaf,
	PrintedList,
	PrintedVariant,
} from '../domain/editing/form/printed';
import { withoutRuby } from '../domain/text';
import { addButton, button, itemButtons, itemTitle } from './editing-button-words';
import { blankOf, boxesView, selectView, wordView } from './editing-choice-view';
import { evidenceView } from './editing-evidence-view';
import { codeLabel, fieldHelp, fieldName } from './editing-field-words';
import { controlOf, hasOpen, hasWrong, idOf, type FormContext } from './editing-form-context';
import type { FieldView, GroupView, KeptView, ListView, VariantView } from './editing-form-view';
import { itemWords } from './editing-item-words';
import { lineView, textView, textsView } from './editing-text-view';

const leafView = (
	field: PrintedLeaf,
	context: FormContext,
): ReturnType<typeof selectView> | ReturnType<typeof textView> =>
	field.spec.type === 'choice' || field.spec.type === 'flag'
		? selectView(field, context)
		: textView(field, wordView(field, context), context);

/** What is said of a field before what limits it: when, for which tracks, by which source. */
const lastNames = ['tracks', 'when', 'during', 'note', 'source', 'evidence'];
const fewestFolded = 3;

function ordered(fields: readonly Printed[]): readonly Printed[] {
	const isLast = (field: Printed) => lastNames.includes(field.path.at(-1) ?? '');
	return [...fields.filter((field) => !isLast(field)), ...fields.filter(isLast)];
}

function groupView(field: PrintedGroup, context: FormContext): GroupView {
	const fields = ordered(field.fields);
	const isSpare = (one: Printed) =>
		!one.isRequired && one.isEmpty && one.kept.length === 0 && !hasWrong(context, one.path);
	const spare = field.path.length > 0 ? fields.filter(isSpare) : [];
	const folded = spare.length >= fewestFolded ? spare : [];
	return {
		...controlOf(field, context),
		kind: 'group',
		fields: fields.filter((one) => !folded.includes(one)).map((one) => fieldView(one, context)),
		more: folded.map((one) => fieldView(one, context)),
		moreLabel: context.words.t('editing.form.more'),
		isFolded: !field.isRequired && field.isEmpty,
		isFilled: !field.isEmpty,
	};
}

function listView(field: PrintedList, context: FormContext): ListView {
	const control = controlOf(field, context);
	const isMany = field.path.length === 1 && field.items.length >= fewestFolded;
	const items = field.items.map((item, index) => {
		const title = itemTitle(control.label, index, context);
		const buttons = itemButtons(item.path, title, field.items.length, context);
		const label = withoutRuby(title);
		const view = fieldView(item, context);
		const isFolded = isMany && !item.isEmpty && !hasOpen(context, item.path);
		const said = itemWords(view);
		return { id: idOf(item.path), title, label, field: view, buttons, said, isFolded };
	});
	const add = addButton(field.path, control.label, context);
	return {
		...{ ...control, kind: 'list', items, add },
		isFolded: !field.isRequired && field.isEmpty,
		isOutermost: field.path.length === 1,
	};
}

/** A test is about a fact, or joins others; a benefit has a form; a contact is entered in one of two ways. */
function variantNames(field: PrintedVariant): readonly string[] {
	const { codes } = field.spec;
	if (codes.includes('grant')) return ['benefits', 'type'];
	if (codes.includes('active')) return ['lifecycle', 'state'];
	return codes.includes('desk') ? ['contacts', 'kind'] : ['test', 'kind'];
}

function variantOptions(
	{ spec }: PrintedVariant,
	names: readonly string[],
	{ words }: FormContext,
) {
	const namesOf = (code: string): readonly string[] => {
		if (names.at(0) !== 'test') return names;
		return ['all', 'any', 'not'].includes(code) ? ['joined'] : ['fact'];
	};
	return spec.codes.map((code) => ({
		value: code,
		label: withoutRuby(codeLabel(namesOf(code), code, words.language) ?? code),
	}));
}

function variantView(field: PrintedVariant, context: FormContext): VariantView {
	const { language, t } = context.words;
	const names = variantNames(field);
	const control = controlOf(field, context);
	const isItem = /^\d+$/.test(field.path.at(-1) ?? '');
	const isBare = isItem || field.path.length === 1;
	return {
		...control,
		kind: 'variant',
		label: isBare ? (fieldName(names, language) ?? control.label) : control.label,
		help: isBare ? fieldHelp(names, language) : control.help,
		value: field.code,
		blank: blankOf(field.isRequired, context),
		options: variantOptions(field, names, context),
		change: t('editing.form.change'),
		group: field.group && groupView(field.group, context),
		hint: field.group ? undefined : t('editing.form.chooseKind'),
		isFolded: !field.isRequired && field.isEmpty,
	};
}

function ownView(field: Printed, context: FormContext) {
	switch (field.kind) {
		case 'leaf':
			return leafView(field, context);
		case 'choices':
			return boxesView(field, context);
		case 'lines':
			return lineView(field, context);
		case 'texts':
			return textsView(field, context);
		case 'group':
			return groupView(field, context);
		case 'list':
			return listView(field, context);
		case 'variant':
			return variantView(field, context);
		case 'evidence':
			return evidenceView(field, context);
	}
}

const mostShown = 200;

/** What the form cannot show stays with it, and can be seen and taken away. */
function keptView({ path, names, json }: Kept, context: FormContext): KeptView {
	const { words } = context;
	const label = fieldName(names, words.language) ?? names.at(-1) ?? '';
	const { value, spoken } = button('drop', path, label, context);
	const text = json.replace(/^"(.*)"$/s, '$1').slice(0, mostShown);
	return { name: `${path.join('.')}:kept`, json, label, text, drop: value, spoken };
}

/** A field of the form in the words of its page. */
export const fieldView = (field: Printed, context: FormContext): FieldView => ({
	...ownView(field, context),
	kept: field.kept.map((one) => keptView(one, context)),
});
