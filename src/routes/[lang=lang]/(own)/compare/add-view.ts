import { mostCompared } from '$lib/domain/comparison';
import type { Program } from '$lib/domain/program/program';
import { headlineOf } from '$lib/i18n/benefit-words';
import type { Words } from '$lib/i18n/words';
import { carriedBy } from './address';
import type { Candidates } from './candidates';

/** Ways to add a program: to look for one, from what was kept, from what is similar. */
export function addView(
	chosen: readonly Program[],
	{ kept, similar, found }: Candidates,
	{ url, query }: { url: URL; query: string },
	words: Words,
) {
	const { t } = words;
	const choice = (program: Program) => ({
		value: program.id,
		label: words.text(program.title),
		hint: headlineOf(program, words),
	});
	const groups = [
		{
			legend: found && t('kept.compare.found', { count: found.length }),
			programs: found ?? [],
		},
		{ legend: t('kept.compare.fromKept'), programs: kept },
		{ legend: t('kept.compare.related'), programs: similar },
	];
	return {
		query,
		foundNothing: found?.length === 0 ? t('kept.compare.foundNothing', { query }) : undefined,
		groups: groups.flatMap(({ legend, programs }) =>
			legend && programs.length > 0 ? [{ legend, choices: programs.map(choice) }] : [],
		),
		hidden: [...chosen.map(({ id }): [string, string] => ['id', id]), ...carriedBy(url)],
		full:
			chosen.length >= mostCompared
				? t('kept.compare.complete', { most: mostCompared })
				: undefined,
	};
}
