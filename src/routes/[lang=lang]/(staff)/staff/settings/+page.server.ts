import { fail, redirect } from '@sveltejs/kit';
import { settingValues } from '$lib/domain/editing/settings';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import { staffOf } from '$lib/server/web/guard';
import { readForm } from '$lib/server/web/read-form';
import { typedIn } from '$lib/server/web/staff-form';
import { valueOf } from '../programs/reader';
import type { Actions, PageServerLoad } from './$types';

const name = 'second-person';

export const load: PageServerLoad = async ({ locals, url }) => {
	const member = staffOf(locals, 'change-settings');
	const { settings: words } = messagesOf(locals.language).listings;
	const own = words[name];
	return {
		...{ words, title: withoutRuby(words.title), name, legend: words.names[name] },
		value: valueOf(await locals.app.settings.read(member, name)),
		options: settingValues[name].map((value) => ({
			...{ value, label: own[value], hint: own[`${value}Hint`] },
		})),
		notice: url.searchParams.has('saved') ? { heading: words.saved } : undefined,
	};
};

export const actions: Actions = {
	save: async ({ locals, request, url }) => {
		const member = staffOf(locals, 'change-settings');
		const typed = typedIn(await readForm(request), name);
		const changed = await locals.app.settings.change(member, { name, typed });
		if (changed.ok) redirect(303, `${url.pathname}?saved`);
		return fail(400, { error: messagesOf(locals.language).listings.settings.missing });
	},
};
