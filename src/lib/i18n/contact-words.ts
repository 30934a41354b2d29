import type { Contact } from '../domain/program/contact';
import type { Program } from '../domain/program/program';
import { formatFiscalYear } from './format';
import { plainly, say, type Said } from './text-words';
import type { Words } from './words';

export interface ContactView {
	name: Said;
	telephones: { text: string; href: string }[];
	/** Hours, address and the other ways to reach them. */
	facts: { term: string; said: Said; href?: string }[];
	url?: string;
	note?: Said;
	/** For which year the number is known; numbers change. */
	year: string;
}

function factsOf({ hours, address, email, fax }: Contact, words: Words): ContactView['facts'] {
	const { t } = words;
	return [
		...(hours ? [{ term: t('program.hours'), said: say(hours, words) }] : []),
		...(address ? [{ term: t('program.address'), said: say(address, words) }] : []),
		...(email ? [{ term: t('program.email'), said: plainly(email), href: `mailto:${email}` }] : []),
		...(fax ? [{ term: t('program.fax'), said: plainly(fax) }] : []),
	];
}

function contactView(contact: Contact, words: Words): ContactView {
	const { t, language } = words;
	const { url, fiscalYear } = contact;
	return {
		name: say(contact.name, words),
		telephones: (contact.telephones ?? []).map((text) => ({
			text,
			href: `tel:${text.replaceAll('-', '')}`,
		})),
		facts: factsOf(contact, words),
		...(url ? { url } : {}),
		year:
			fiscalYear === 'unknown'
				? t('program.contactYearUnknown')
				: t('program.contactYear', { year: formatFiscalYear(fiscalYear, language) }),
	};
}

export interface ContactsView {
	/** Those in charge, as far as they are known. */
	contacts: ContactView[];
	/** Where to start when nobody in charge can be called, and why. */
	start?: { note: string; contact: ContactView };
}

function startOf(named: readonly ContactView[], words: Words): ContactsView['start'] {
	const { desks, firstContact } = words.city;
	const desk = desks[firstContact];
	if (!desk || named.some(({ telephones }) => telephones.length > 0)) return undefined;
	const note = words.t(named.length > 0 ? 'program.noTelephoneStart' : 'program.noContact');
	return { note, contact: contactView(desk, words) };
}

/** Whom to ask; where nobody in charge can be called, also where to start. */
export function contactsView({ contacts }: Program, words: Words): ContactsView {
	const named = contacts.flatMap((contact): ContactView[] => {
		if (!('desk' in contact)) return [contactView(contact, words)];
		const desk = words.city.desks[contact.desk];
		if (!desk) return [];
		const note = contact.note ? { note: say(contact.note, words) } : {};
		return [{ ...contactView(desk, words), ...note }];
	});
	const start = startOf(named, words);
	return { contacts: named, ...(start ? { start } : {}) };
}

/** Those who can be called, in charge or not. */
export function toCall(program: Program, words: Words): ContactView[] {
	const { contacts, start } = contactsView(program, words);
	const all = [...contacts, ...(start ? [start.contact] : [])];
	return all.filter(({ telephones }) => telephones.length > 0);
}
