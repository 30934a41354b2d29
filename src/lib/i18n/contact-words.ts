import type { Contact } from '../domain/program/contact';
import type { Program } from '../domain/program/program';
import { formatFiscalYear } from './format';
import { say, type Said } from './text-words';
import type { Words } from './words';

export interface ContactView {
	name: Said;
	telephones: { text: string; href: string }[];
	fax?: string;
	email?: string;
	address?: Said;
	hours?: Said;
	url?: string;
	note?: Said;
	/** For which year the number is known; numbers change. */
	year: string;
}

function contactView(contact: Contact, words: Words): ContactView {
	const { t, language } = words;
	const { fax, email, url, address, hours, fiscalYear } = contact;
	return {
		name: say(contact.name, words),
		telephones: (contact.telephones ?? []).map((text) => ({
			text,
			href: `tel:${text.replaceAll('-', '')}`,
		})),
		...(fax ? { fax } : {}),
		...(email ? { email } : {}),
		...(url ? { url } : {}),
		...(address ? { address: say(address, words) } : {}),
		...(hours ? { hours: say(hours, words) } : {}),
		year:
			fiscalYear === 'unknown'
				? t('program.contactYearUnknown')
				: t('program.contactYear', { year: formatFiscalYear(fiscalYear, language) }),
	};
}

export interface ContactsView {
	contacts: ContactView[];
	/** Set where nobody is known who runs it, and the city's first desk stands in. */
	isStart?: true;
}

/** Whom to ask; where a program names nobody, where to start. */
export function contactsView({ contacts }: Program, words: Words): ContactsView {
	const { desks, firstContact } = words.city;
	const named = contacts.flatMap((contact): ContactView[] => {
		if (!('desk' in contact)) return [contactView(contact, words)];
		const desk = desks[contact.desk];
		if (!desk) return [];
		const note = contact.note ? { note: say(contact.note, words) } : {};
		return [{ ...contactView(desk, words), ...note }];
	});
	if (named.length > 0) return { contacts: named };
	const first = desks[firstContact];
	return { contacts: first ? [contactView(first, words)] : [], isStart: true };
}
