import { fail, redirect } from '@sveltejs/kit';
import { fileError, type FileError } from '$lib/domain/bulk/file-error';
import { may } from '$lib/domain/editing/roles';
import { messagesOf } from '$lib/i18n';
import { errorLine } from '$lib/i18n/bulk-error-words';
import { wordsFor } from '$lib/i18n/words';
import { staffOf } from '$lib/server/web/guard';
import { mostFileBytes, readForm } from '$lib/server/web/read-form';
import { bulkView } from './bulk-view';
import { valueOf } from './import-number';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const member = staffOf(locals, 'export');
	const { app, language } = locals;
	const imports = may(member.role, 'import') ? valueOf(await app.bulk.imports(member)) : [];
	const shown = { member, people: await app.accounts.people(), imports, query: url.searchParams };
	return bulkView(shown, wordsFor(app.reference, language, app.today()));
};

/** Only so many errors of a file that is no use at all are read by anybody. */
const mostListed = 20;

function refuse(errors: readonly FileError[], { language }: App.Locals) {
	const { upload } = messagesOf(language).bulk;
	const lines = errors.slice(0, mostListed).map((error) => errorLine(error, language));
	return fail(400, { errors: { heading: upload.refused, lines } });
}

export const actions: Actions = {
	upload: async ({ locals, request }) => {
		const member = staffOf(locals, 'import');
		const file = (await readForm(request, mostFileBytes)).get('file');
		const isFile = file instanceof File && file.name !== '';
		if (!isFile) return refuse([fileError('no-file')], locals);
		const bytes = new Uint8Array(await file.arrayBuffer());
		const uploaded = await locals.app.bulk.upload(member, { name: file.name, bytes });
		if (uploaded.ok) redirect(303, `/${locals.language}/staff/bulk/${uploaded.value}`);
		return refuse('errors' in uploaded ? uploaded.errors : [fileError('wrong-format')], locals);
	},
};
