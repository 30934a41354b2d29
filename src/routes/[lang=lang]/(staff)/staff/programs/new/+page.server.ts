import { fail, redirect } from '@sveltejs/kit';
import { kindCodes } from '$lib/domain/codes';
import { emptyDocument, idFrom } from '$lib/domain/editing/form/empty-document';
import { cleaned } from '$lib/domain/editing/form/typed-value';
import { fiscalYearOf } from '$lib/domain/jst-date';
import { wordsFor } from '$lib/i18n/words';
import { staffOf } from '$lib/server/web/guard';
import { readForm } from '$lib/server/web/read-form';
import { typedIn } from '$lib/server/web/staff-form';
import type { Actions, PageServerLoad } from './$types';
import { newProgramView, type NewProgram, type NewProgramErrors } from './new-program-view';

const wordsOf = ({ app, language }: App.Locals) => wordsFor(app.reference, language, app.today());

export const load: PageServerLoad = ({ locals }) => {
	staffOf(locals, 'save-draft');
	return newProgramView(wordsOf(locals));
};

function typedInto(form: FormData): NewProgram {
	const text = (name: string) => cleaned(typedIn(form, name));
	const kind = kindCodes.find((code) => code === text('kind')) ?? '';
	return { name: text('name'), english: text('english'), kind, id: idFrom(text('id')) };
}

const documentOf = ({ name, english, kind }: NewProgram) => ({
	...emptyDocument(),
	kind,
	scope: 'city',
	name: { ja: name, ...(english && { en: english }) },
});

export const actions: Actions = {
	create: async ({ locals, request }) => {
		const member = staffOf(locals, 'save-draft');
		const typed = typedInto(await readForm(request));
		const { app, language } = locals;
		const refuse = (errors: NewProgramErrors, id = typed.id) =>
			fail(400, { ...newProgramView(wordsOf(locals), { ...typed, id }, errors) });
		if (!typed.name || !typed.kind)
			return refuse({
				...(!typed.name && { name: 'required' }),
				...(!typed.kind && { kind: 'required' }),
			});
		const id = typed.id || idFrom(typed.english);
		if (!id) return refuse({ id: 'suggested' }, `${typed.kind}-${fiscalYearOf(app.today())}`);
		const created = await app.editing.create(member, id, documentOf(typed));
		if (created.ok) redirect(303, `/${language}/staff/programs/${id}/edit?done=created`);
		return refuse({ id: created.reason === 'id-taken' ? 'taken' : 'format' }, id);
	},
};
