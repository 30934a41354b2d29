import type { FieldView, GroupView } from './editing-form-view';

const mostParts = 2;
const longestPart = 60;

const labelOf = (options: readonly { value: string; label: string }[], value: string): string =>
	options.find((option) => option.value === value)?.label ?? '';

/** What somebody has entered in a field, in the order of the form. */
function enteredIn(view: FieldView | GroupView): readonly string[] {
	switch (view.kind) {
		case 'text':
			return [view.value];
		case 'texts':
			return view.texts.slice(0, 1).map(({ value }) => value);
		case 'select':
			return view.value === '' ? [] : [labelOf(view.options, view.value)];
		case 'group':
			return view.fields.flatMap(enteredIn);
		case 'variant':
			return [
				...(view.value === '' ? [] : [labelOf(view.options, view.value)]),
				...(view.group ? enteredIn(view.group) : []),
			];
		case 'boxes':
		case 'list':
		case 'evidence':
			return [];
	}
}

const shortened = (text: string): string => {
	const characters = [...text];
	return characters.length > longestPart ? `${characters.slice(0, longestPart).join('')}…` : text;
};

/** The first that was entered in an item, to know it by while it is folded; '' where it is empty. */
export const itemWords = (view: FieldView): string =>
	enteredIn(view)
		.map((text) => text.trim().replace(/\s+/g, ' '))
		.filter((text) => text !== '')
		.slice(0, mostParts)
		.map(shortened)
		.join('・');
