import type { Business } from '$lib/domain/business/business';
import { mostCompared } from '$lib/domain/comparison';
import type { OwnMatch } from '$lib/domain/finder/fit';
import type { Program } from '$lib/domain/program/program';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import { compareEstimates } from '$lib/i18n/compare-estimate-words';
import { comparison } from '$lib/i18n/compare-words';
import { namesFor, say } from '$lib/i18n/text-words';
import type { Words } from '$lib/i18n/words';
import { addressFor, withAnswers } from '$lib/server/web/chosen-programs';
import { changedAddress, carriedBy } from './address';

interface Site {
	program(id: string): Program | undefined;
	match(program: Program, business: Business): OwnMatch;
}

const differencesOnly = 'differences';

function figuresView(
	programs: readonly Program[],
	url: URL,
	business: Business | undefined,
	words: Words,
) {
	const { fields, rows } = compareEstimates(programs, url.searchParams, business, words);
	const { headings, form } = messagesOf(words.language).estimate;
	const has = (type: 'grant' | 'loan') =>
		programs.some(({ benefits }) => benefits.some((benefit) => benefit.type === type));
	const names = fields.map((field) => ('name' in field ? field.name : field.kind));
	return {
		rows,
		fields,
		heading: headings[has('grant') && has('loan') ? 'both' : has('loan') ? 'loan' : 'grant'],
		submit: form.submit,
		isOpen: ['cost', 'borrow'].some((name) => url.searchParams.has(name)),
		hidden: [
			...programs.map(({ id }): [string, string] => ['id', id]),
			...carriedBy(url, ...names, 'years', 'months'),
		],
	};
}

/** Programs side by side, with ways to drop one, and to see differences only. */
export function comparisonView(
	programs: readonly Program[],
	{
		url,
		business,
		answers,
	}: { url: URL; business: Business | undefined; answers: string | undefined },
	site: Site,
	words: Words,
) {
	const { t, language } = words;
	const ids = programs.map(({ id }) => id);
	const figures = figuresView(programs, url, business, words);
	const compared = programs.map((program) => ({
		program,
		match: business && site.match(program, business),
		names: namesFor(program, (id) => site.program(id)),
	}));
	const { rows, shared } = comparison(compared, figures.rows, words);
	const isShort = programs.length > 1 && url.searchParams.get('only') === differencesOnly;
	const shown = isShort ? rows.filter(({ differs }) => differs) : rows;
	const hidden = rows.length - shown.length;
	return {
		columns: programs.map((program) => ({
			id: program.id,
			title: say(program.title, words),
			name: withoutRuby(words.text(program.title)),
			href: addressFor(`/${language}/programs/${program.id}`, [], withAnswers(answers)),
			dropHref: changedAddress(
				url,
				ids.filter((id) => id !== program.id),
			),
		})),
		rows: shown,
		shared: isShort ? [] : shared,
		figures,
		hiddenText: hidden > 0 ? t('kept.compare.hidden', { count: hidden }) : undefined,
		switchHref: changedAddress(url, ids, ['only', isShort ? undefined : differencesOnly]),
		isShort,
		isFull: programs.length === mostCompared,
	};
}
