import type { ListName } from '../domain/editing/form/field-spec';
import type { JsonObject } from '../domain/editing/json';
import { partlyLocalizedSchema } from '../domain/localized';
import { withoutRuby } from '../domain/text';
import { codeLabel } from './editing-field-words';
import { itemsWithId, type FormContext } from './editing-form-context';
import type { OptionView } from './editing-form-view';

const codesOf = (entries: readonly { code: string }[]): string[] => entries.map(({ code }) => code);

/** What a source is called among the others of its program. */
function sourceLabel({ document, locator }: JsonObject, id: string): string {
	const parts = [document, locator].filter((part) => typeof part === 'string' && part !== '');
	return parts.length > 0 ? parts.join('　') : id;
}

function ownOptions(list: 'sources' | 'tracks', { document, words }: FormContext): OptionView[] {
	return itemsWithId(document, list).map(({ id, item }) => {
		const label = partlyLocalizedSchema.safeParse(item.label);
		const name = label.success ? words.text(label.data) : id;
		return { value: id, label: list === 'sources' ? sourceLabel(item, id) : name };
	});
}

function listCodes(
	list: Exclude<ListName, 'sources' | 'tracks' | 'programs'>,
	{ words }: FormContext,
): string[] {
	const { taxonomy, city } = words;
	switch (list) {
		case 'industries':
			return codesOf(taxonomy.industries);
		case 'places':
			return codesOf(taxonomy.places);
		case 'certifications':
			return codesOf(taxonomy.certifications);
		case 'purposes':
			return codesOf(taxonomy.purposes);
		case 'declarations':
			return codesOf(taxonomy.declarations);
		case 'wards':
			return codesOf(city.wards);
		case 'desks':
			return Object.keys(city.desks);
	}
}

function programOptions(
	names: readonly string[],
	{ programs, words, document }: FormContext,
): OptionView[] {
	const others = programs
		.filter(({ id }) => id !== document.id)
		.map(({ id, name }) => ({ value: id, label: name }));
	const itself = { value: 'itself', label: codeLabel(names, 'itself', words.language) ?? 'itself' };
	return names.includes('earlier-award') ? [itself, ...others] : others;
}

/** A code as an option, in the words of its field. */
const optionOf =
	(names: readonly string[], { words }: FormContext) =>
	(code: string): OptionView => ({
		value: code,
		label: withoutRuby(codeLabel(names, code, words.language, words) ?? code),
	});

/**
 * What a field offers: codes of the schema or of a list, and behind them what it holds already,
 * though nobody offers that any more.
 */
export function optionsOf(
	{
		codes,
		list,
		names,
		held,
	}: {
		codes: readonly string[];
		list?: ListName | undefined;
		names: readonly string[];
		held: readonly string[];
	},
	context: FormContext,
): OptionView[] {
	const say = optionOf(names, context);
	const offered =
		list === 'programs'
			? programOptions(names, context)
			: list === 'sources' || list === 'tracks'
				? ownOptions(list, context)
				: (list ? listCodes(list, context) : codes).map(say);
	const strange = held.filter(
		(code) => code !== '' && offered.every(({ value }) => value !== code),
	);
	return [...offered, ...strange.map(say)];
}
