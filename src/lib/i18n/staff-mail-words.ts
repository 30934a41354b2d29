import type { Language } from '../domain/codes';
import type { Role } from '../domain/editing/roles';
import { withoutRuby } from '../domain/text';
import { translator } from './index';
import { formatMoment } from './staff-time-words';

export interface LinkMail {
	/** The link itself. */
	address: string;
	role: Role;
	/** An instant, as ISO text in UTC. */
	expiresAt: string;
	/** The name of who sends it. */
	by: string;
	/** What the site is called. */
	site: string;
}

interface MailText {
	subject: string;
	text: string;
}

type Kind = 'invitation' | 'password';

function linkMail(kind: Kind, mail: LinkMail, language: Language): MailText {
	const t = translator(language);
	const values = {
		...mail,
		role: t(`staff.roles.${mail.role}`),
		until: formatMoment(mail.expiresAt, language),
	};
	return {
		subject: withoutRuby(t(`staff.mail.${kind}Subject`, values)),
		text: withoutRuby(t(`staff.mail.${kind}`, values)),
	};
}

/** Tells somebody that they may make an account. */
export const invitationMail = (mail: LinkMail, language: Language): MailText =>
	linkMail('invitation', mail, language);

/** Tells somebody how they choose a new password. */
export const newPasswordMail = (mail: LinkMail, language: Language): MailText =>
	linkMail('password', mail, language);
