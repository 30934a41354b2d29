import type { PrintedChoices, PrintedLeaf } from '../domain/editing/form/printed';
import { codeLabel } from './editing-field-words';
import { controlOf, type FormContext } from './editing-form-context';
import type { BoxesView, SelectView, WordView } from './editing-form-view';
import { optionsOf } from './editing-option-words';

/** The first entry of a list, which stands for no choice. */
export const blankOf = (isRequired: boolean, { words }: FormContext): string =>
	words.t(isRequired ? 'editing.form.choose' : 'editing.form.nothing');

/** The words that may stand in place of a value. */
export function wordView(
	field: PrintedLeaf | PrintedChoices,
	context: FormContext,
): WordView | undefined {
	const { spec, names, word } = field;
	const { t } = context.words;
	if (spec.words.length === 0) return undefined;
	const value = {
		value: '',
		label: t(field.kind === 'leaf' ? 'editing.form.hasValue' : 'editing.form.hasChoice'),
	};
	const options = optionsOf({ codes: spec.words, names, held: [word] }, context);
	const label = t(field.kind === 'leaf' ? 'editing.form.orWord' : 'editing.form.orChoice');
	return { label, options: [value, ...options], value: word };
}

function emptyNote(
	list: string | undefined,
	count: number,
	{ words }: FormContext,
): string | undefined {
	if (count > 0) return undefined;
	if (list === 'sources') return words.t('editing.form.noSources');
	return list === 'tracks' ? words.t('editing.form.noTracks') : undefined;
}

/** One of a list, also yes or no. */
export function selectView(field: PrintedLeaf, context: FormContext): SelectView {
	const { spec, names, text, word, isRequired } = field;
	const codes = [...(spec.type === 'flag' ? ['true', 'false'] : spec.codes), ...spec.words];
	const value = word || text;
	const options = optionsOf({ codes, list: spec.list, names, held: [value] }, context);
	const note = emptyNote(spec.list, options.length, context);
	return {
		...controlOf(field, context),
		kind: 'select',
		value,
		options,
		blank: blankOf(isRequired, context),
		note,
	};
}

/** Industries below the letters are too many to tick. */
function typedCodes({ names, chosen }: PrintedChoices, context: FormContext): BoxesView['typed'] {
	const { language, t } = context.words;
	const codes = chosen.filter((code) => /^\d+$/.test(code));
	const read = codes.map(
		(code) => `${code} ${codeLabel(names, code, language, context.words) ?? '?'}`,
	);
	return {
		label: t('editing.form.moreIndustries'),
		help: t('editing.form.moreIndustriesHelp'),
		value: codes.join('、'),
		read: read.join('、'),
	};
}

/** Any number of a list. */
export function boxesView(field: PrintedChoices, context: FormContext): BoxesView {
	const { spec, names, chosen } = field;
	const isTyped = spec.list === 'industries';
	const held = isTyped ? chosen.filter((code) => !/^\d+$/.test(code)) : chosen;
	const options = optionsOf({ codes: spec.codes, list: spec.list, names, held }, context);
	return {
		...controlOf(field, context),
		kind: 'boxes',
		options,
		chosen,
		order: chosen.join('\n'),
		moreLabel: context.words.t('editing.form.chooseMore'),
		word: wordView(field, context),
		typed: isTyped ? typedCodes(field, context) : undefined,
		note: emptyNote(spec.list, options.length, context),
	};
}
