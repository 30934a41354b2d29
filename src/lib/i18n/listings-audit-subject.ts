import { isSettingName } from '../domain/editing/settings';
import { messagesOf } from '.';
import type { Reader } from './listings-row-words';
import type { Words } from './words';

export interface Names {
	nameOf: Reader['nameOf'];
	programName(id: string): string | undefined;
}

/** What something was done to, in words, and where it is. */
export interface AuditSubject {
	text: string;
	href?: string;
}

function programSubject(id: string, { programName }: Names, { language }: Words): AuditSubject {
	const name = programName(id);
	const href = `/${language}/staff/programs/${encodeURIComponent(id)}`;
	return name ? { text: name, href } : { text: id };
}

function settingSubject(id: string, { t, language }: Words): AuditSubject {
	const name = isSettingName(id) ? messagesOf(language).listings.settings.names[id] : id;
	return { text: t('listings.audit.subjects.setting', { name }) };
}

/** Reads a subject as the audit has it: `program/<id>`, `setting/<name>`, `index`. */
export function subjectOf(subject: string, names: Names, words: Words): AuditSubject {
	const [sort = '', ...rest] = subject.split('/');
	const id = rest.join('/');
	const { t, language } = words;
	const { subjects } = messagesOf(language).listings.audit;
	switch (sort) {
		case 'program':
			return programSubject(id, names, words);
		case 'setting':
			return settingSubject(id, words);
		case 'user':
			return { text: t('listings.audit.subjects.account', { name: names.nameOf(id) }) };
		case 'import': {
			const text = t('listings.audit.subjects.import', { number: id });
			return { text, href: `/${language}/staff/bulk/${id}` };
		}
		case 'word':
			return { text: subjects.word, href: `/${language}/staff/words/${id}` };
		case 'update':
			return { text: subjects.update, href: `/${language}/updates/${id}` };
		case 'invitation':
		case 'job':
		case 'index':
			return { text: subjects[sort] };
		default:
			return { text: subject };
	}
}
