import { deedValue, type DeedName } from '../domain/editing/form/deeds';
import { withoutRuby } from '../domain/text';
import { messagesOf } from '.';
import type { FormContext } from './editing-form-context';
import type { ButtonView } from './editing-form-view';

type ItemDeed = Extract<DeedName, 'remove' | 'up' | 'down' | 'drop'>;

/** A button of one item, for those who hear it without its place as well. */
export function button(
	name: ItemDeed,
	path: readonly string[],
	item: string,
	{ words }: FormContext,
): ButtonView {
	const { form } = messagesOf(words.language).editing;
	const text = name === 'drop' ? form.remove : form[name];
	const spoken = withoutRuby(words.t('editing.form.of', { item }));
	return { value: deedValue({ name, path }), text, spoken };
}

/** The button below a list. */
export function addButton(
	path: readonly string[],
	name: string,
	{ words }: FormContext,
): ButtonView {
	const text = words.t('editing.form.add', { name });
	return { value: deedValue({ name: 'add', path }), text };
}

/** What one item of a list is called. */
export const itemTitle = (name: string, index: number, { words }: FormContext): string =>
	words.t('editing.form.item', { name, number: index + 1 });

/** Up, down and away. */
export function itemButtons(
	path: readonly string[],
	title: string,
	count: number,
	context: FormContext,
): ButtonView[] {
	const index = Number(path.at(-1));
	const up = index > 0 ? [button('up', path, title, context)] : [];
	const down = index < count - 1 ? [button('down', path, title, context)] : [];
	return [...up, ...down, button('remove', path, title, context)];
}
