import type { StaffMember } from '$lib/domain/accounts/person';
import { mostEmailCharacters } from '$lib/domain/accounts/person';
import type { Language } from '$lib/domain/codes';
import { roleCodes } from '$lib/domain/editing/roles';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf, translator, type Translate } from '$lib/i18n';
import { formatMoment } from '$lib/i18n/staff-time-words';

type Desk = App.Locals['app']['accounts'];
type Person = Awaited<ReturnType<Desk['people']>>[number];
type Invitation = Awaited<ReturnType<Desk['invitations']>>[number];

interface Shown {
	member: StaffMember;
	people: readonly Person[];
	invitations: readonly Invitation[];
	/** What was just done, and to whom. */
	query: URLSearchParams;
}

const doneNames = ['invited', 'withdrawn', 'role', 'password', 'second', 'closed'] as const;
export type Done = (typeof doneNames)[number];

function noticeOf({ query, people }: Shown, t: Translate) {
	const done = doneNames.find((name) => name === query.get('done'));
	const name = people.find(({ id }) => id === query.get('id'))?.name ?? '';
	return done && { heading: t(`staff.team.done.${done}`, { name }) };
}

function personRow(person: Person, { member }: Shown, language: Language) {
	const { team, roles } = messagesOf(language).staff;
	const { id, name, email, role, hasSecondFactor, isClosed } = person;
	return {
		...{ id, name, email, role, isClosed, hasSecondFactor },
		isYou: id === member.id,
		roleText: roles[role],
		secondFactor: hasSecondFactor ? team.on : team.off,
		state: isClosed ? team.closed : team.open,
		changeLabel: withoutRuby(translator(language)('staff.team.changeFor', { name })),
		passwordText: isClosed ? team.reopen : team.sendPassword,
	};
}

function invitationRow({ tokenHash, email, role, expiresAt }: Invitation, language: Language) {
	return {
		...{ tokenHash, email, role: messagesOf(language).staff.roles[role] },
		until: formatMoment(expiresAt, language),
		withdrawLabel: withoutRuby(translator(language)('staff.team.withdrawFor', { email })),
	};
}

/** Everybody who works here, and what can be changed about them. */
export function peopleView(shown: Shown, language: Language) {
	const { team: words, roles, roleHints } = messagesOf(language).staff;
	const columns = (['name', 'email', 'role', 'secondFactor', 'state', 'change'] as const).map(
		(key) => ({ key, label: words[key] }),
	);
	const invitationColumns = (['email', 'role', 'until', 'withdraw'] as const).map((key) => ({
		...{ key, label: words[key] },
	}));
	return {
		words,
		title: withoutRuby(words.title),
		columns,
		invitationColumns,
		people: shown.people.map((person) => personRow(person, shown, language)),
		invitations: shown.invitations.map((one) => invitationRow(one, language)),
		roles: roleCodes.map((value) => ({ value, label: roles[value], hint: roleHints[value] })),
		mostEmail: mostEmailCharacters,
		notice: noticeOf(shown, translator(language)),
	};
}
