import { inLanguage } from '$lib/domain/localized';
import { namesOfPeople } from '$lib/i18n/listings-row-words';
import { wordsFor } from '$lib/i18n/words';
import { staffOf } from '$lib/server/web/guard';
import { valueOf } from '../programs/reader';
import type { PageServerLoad } from './$types';
import { readQuestion } from './audit-filter';
import { auditView } from './audit-view';

const linesAPage = 50;

export const load: PageServerLoad = async ({ locals, url }) => {
	const member = staffOf(locals, 'see-audit');
	const { app, language } = locals;
	const question = readQuestion(url.searchParams);
	const { before } = question;
	const page = { limit: linesAPage, ...(before ? { before } : {}) };
	const [people, found] = await Promise.all([
		app.accounts.people(),
		app.editing.audit(member, question.filter, page),
	]);
	const nameOf = namesOfPeople(people, language);
	const programName = (id: string) => {
		const program = app.program(id);
		return program && inLanguage(program.name, language).text;
	};
	const shown = { question, found: valueOf(found), people, nameOf, programName };
	return auditView(shown, wordsFor(app.reference, language, app.today()));
};
