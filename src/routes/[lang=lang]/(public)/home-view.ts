import { kindCodes } from '$lib/domain/codes';
import { emptyCriteria, printCriteria, type Criteria } from '$lib/domain/finder/criteria';
import { withoutRuby } from '$lib/domain/text';
import type { Program } from '$lib/domain/program/program';
import { nextDeadline, statusOn } from '$lib/domain/program/status';
import { messagesOf } from '$lib/i18n';
import { cardOf } from '$lib/i18n/program-card';
import type { Words } from '$lib/i18n/words';

const shown = 4;

/** Open ones with the nearest deadlines first. */
function closingSoon(programs: readonly Program[], today: string): Program[] {
	return programs
		.map((program) => ({ program, deadline: nextDeadline(program, today) }))
		.filter(({ deadline }) => deadline !== undefined)
		.sort((a, b) => String(a.deadline).localeCompare(String(b.deadline)))
		.slice(0, shown)
		.map(({ program }) => program);
}

/** What was learnt last: the newest year a source speaks of, the city's own before others'. */
function newest(programs: readonly Program[], today: string): Program[] {
	const living = programs.filter((program) => statusOn(program, today) !== 'ended');
	const own = living.filter((program) => program.scope === 'city');
	return own
		.sort((a, b) => b.fiscalYear - a.fiscalYear || b.updatedAt.localeCompare(a.updatedAt))
		.slice(0, shown);
}

export function homeView(programs: readonly Program[], words: Words) {
	const { t, language, taxonomy, today } = words;
	const { home, examples } = messagesOf(language);
	const city = words.text(words.city.name);
	const address = (change: Partial<Criteria>) =>
		`/${language}/programs?${printCriteria({ ...emptyCriteria, ...change })}`;
	const used = new Set(programs.map((program) => program.kind));
	const site = {
		site: words.text(words.city.site.title),
		tagline: words.text(words.city.site.tagline),
	};
	return {
		words: home,
		title: withoutRuby(t('home.title', site)),
		lead: t('home.lead', { city, count: programs.length }),
		why: t('home.why', { city }),
		action: `/${language}/programs`,
		examples: examples.list.map((text) => ({ text, href: address({ q: text }) })),
		goals: taxonomy.goals.map(({ code, icon, plain }) => ({
			icon,
			text: words.text(plain),
			href: address({ goal: [code] }),
		})),
		kinds: kindCodes
			.filter((kind) => used.has(kind))
			.map((kind) => ({ text: words.label('kind', kind), href: address({ kind: [kind] }) })),
		closing: closingSoon(programs, today).map((program) => cardOf(program, words)),
		newest: newest(programs, today).map((program) => cardOf(program, words)),
	};
}
