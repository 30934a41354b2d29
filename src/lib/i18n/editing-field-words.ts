import { languageCodes, type Language } from '../domain/codes';
import { messagesOf, translator } from '.';
import { endsOf } from './editing-path';
export { codeLabel } from './editing-code-words';

const messageFor = (
	messages: Readonly<Record<string, string>>,
	path: readonly string[],
): string | undefined =>
	endsOf(path)
		.map((end) => messages[end])
		.find((text) => text !== undefined);

/** Lists whose items differences name by their ids. */
const listsWithIds = ['sources', 'tracks'];

const isLanguage = (text: string | undefined): text is Language =>
	languageCodes.some((code) => code === text);

/**
 * The label of one field by its name alone: 上限額. `path` has the names from the outside in; the
 * last names decide, so that `benefits.variants.capYen` is called as `capYen` is.
 * @returns with readings in plain Japanese; nothing for a field that nobody has named
 */
export const fieldName = (path: readonly string[], language: Language): string | undefined =>
	messageFor(messagesOf(language).editing.fields, path);

/** What to write into a field, in a short sentence. */
export const fieldHelp = (path: readonly string[], language: Language): string | undefined =>
	messageFor(messagesOf(language).editing.helps, path);

/** The words for one part of a path, and for a text of one language what it belongs to. */
function partWords(path: readonly string[], index: number, language: Language): string {
	const t = translator(language);
	const part = path[index] ?? '';
	const list = path[index - 1] ?? '';
	if (/^\d+$/.test(part)) return t('editing.path.item', { number: Number(part) + 1 });
	if (listsWithIds.includes(list)) return t('editing.path.named', { name: part });
	const outer = list === 'evidence' ? path.slice(0, index - 1) : path.slice(0, index);
	return fieldName([...outer, part], language) ?? part;
}

/** Texts in three languages, and sources by value, are said in one part: 短い説明（英語）. */
function withInner(said: readonly string[], part: string, language: Language): string[] {
	const name = said.at(-1) ?? '';
	return [...said.slice(0, -1), translator(language)('editing.path.within', { name, part })];
}

/** Whether the last part of a path is the language of a text. */
const fieldNamesLanguage = (path: readonly string[], index: number): boolean =>
	index > 0 && index === path.length - 1 && isLanguage(path[index]);

/**
 * A field and where it stands: 受けられる支援・1件目・上限額. A place in a list, from 0, or the id of
 * an item may stand in the path.
 * @returns with readings in plain Japanese
 */
export function fieldLabel(path: readonly string[], language: Language): string {
	const own = messagesOf(language).editing;
	const said = path.reduce<string[]>((before, part, index) => {
		const isOwn = fieldNamesLanguage(path, index) && messageFor(own.fields, path) === undefined;
		if (isOwn && isLanguage(part)) return withInner(before, own.languages[part], language);
		const words = partWords(path, index, language);
		const isEvidence = path[index - 1] === 'evidence';
		return isEvidence ? withInner(before, words, language) : [...before, words];
	}, []);
	const t = translator(language);
	const [first = '', ...rest] = said;
	return rest.reduce((outer, inner) => t('editing.path.joined', { outer, inner }), first);
}
