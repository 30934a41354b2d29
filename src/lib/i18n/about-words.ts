import type { Program } from '../domain/program/program';
import { commas } from './list-words';
import { inJapanese, plainly, say, sayWith, sharedTag, type Said } from './text-words';
import type { Words } from './words';

export interface StepView {
	title: string;
	/** The title once more, with what is to be said of its language. */
	heading: Said;
	body?: Said;
	documents: { texts: Said[]; tag?: string };
}

export const stepsView = ({ steps }: Program, words: Words): StepView[] =>
	steps.map(({ title, text, documents = [] }) => ({
		title: words.text(title),
		heading: say(title, words),
		...(text ? { body: say(text, words) } : {}),
		documents: sharedTag(documents.map((one) => say(one, words))),
	}));

/** A name, and what is said of it. */
export interface NameView {
	term: string;
	values: Said[];
}

function organisersView({ organisers }: Program, words: Words): Said[] {
	return organisers.map(({ name, role }) =>
		sayWith(words, (own) =>
			words.t('rules.lists.aside', {
				text: own.text(name),
				aside: words.t(`program.roles.${role}`),
			}),
		),
	);
}

function articleView({ ordinanceArticle }: Program, words: Words): Said[] {
	const { ordinance } = words.city;
	const title = ordinanceArticle === undefined ? undefined : ordinance.articles[ordinanceArticle];
	if (!title) return [];
	return [
		sayWith(words, (own) =>
			words.t('program.ordinanceArticle', {
				name: own.text(ordinance.name),
				article: ordinanceArticle,
				title: own.text(title),
			}),
		),
	];
}

/** What it is called and by whom, who runs it, and where it stands in the ordinance. */
export function namesView(program: Program, words: Words): NameView[] {
	const { t } = words;
	const { name, aliases, goals } = program;
	const named = [inJapanese(name.ja, words), ...(name.en ? [plainly(name.en)] : [])];
	const wanted = goals.map((goal) => words.label('goal', goal));
	return [
		{ term: t('program.officialName'), values: named },
		{ term: t('program.aliases'), values: aliases.map((alias) => inJapanese(alias, words)) },
		{ term: t('program.organisers'), values: organisersView(program, words) },
		{ term: t('program.goals'), values: [plainly(commas(wanted, words))] },
		{ term: t('program.ordinance'), values: articleView(program, words) },
	].filter(({ values }) => values.length > 0);
}
