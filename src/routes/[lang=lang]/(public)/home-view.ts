import { kindCodes } from '$lib/domain/codes';
import { emptyCriteria, printCriteria, type Criteria } from '$lib/domain/finder/criteria';
import { withoutRuby } from '$lib/domain/text';
import type { Program } from '$lib/domain/program/program';
import { closingSoon, newestKnown, openNow } from '$lib/domain/program/highlights';
import { messagesOf } from '$lib/i18n';
import { cardOf } from '$lib/i18n/program-card';
import type { Words } from '$lib/i18n/words';

const shown = 4;

export function homeView(programs: readonly Program[], words: Words) {
	const { t, language, taxonomy, today } = words;
	const { home, examples, business } = messagesOf(language);
	const city = words.text(words.city.name);
	const address = (change: Partial<Criteria>) =>
		`/${language}/programs?${printCriteria({ ...emptyCriteria, ...change })}`;
	const used = new Set(programs.map((program) => program.kind));
	const site = {
		site: words.text(words.city.site.title),
		tagline: words.text(words.city.site.tagline),
	};
	const cards = (some: readonly Program[]) =>
		some.slice(0, shown).map((program) => cardOf(program, words));
	const closing = closingSoon(programs, today);
	const urgent = closing.length > 0 ? closing : openNow(programs, today);
	return {
		words: home,
		title: withoutRuby(t('home.title', site)),
		lead: t('home.lead', { city, count: programs.length }),
		why: words.city.site.why && words.text(words.city.site.why),
		action: `/${language}/programs`,
		questions: {
			text: business.bar.invite,
			button: business.bar.inviteButton,
			href: `/${language}/business`,
		},
		examples: examples.list.map((text) => ({ text, href: address({ q: withoutRuby(text) }) })),
		goals: taxonomy.goals.map(({ code, icon, plain }) => ({
			icon,
			text: words.text(plain),
			href: address({ goal: [code] }),
		})),
		kinds: kindCodes
			.filter((kind) => used.has(kind))
			.map((kind) => ({ text: words.label('kind', kind), href: address({ kind: [kind] }) })),
		urgent: { heading: closing.length > 0 ? home.closing : home.open, cards: cards(urgent) },
		newest: cards(newestKnown(programs, today)),
	};
}
