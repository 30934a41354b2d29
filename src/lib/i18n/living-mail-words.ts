import type { JstDate } from '../domain/jst-date';
import type { Program } from '../domain/program/program';
import { translator } from './index';
import { formatDay } from './format';
import { formatMoment } from './staff-time-words';

export interface ConfirmationMail {
	/** The owner's. */
	name: string;
	/** What the site is called. */
	site: string;
	/** The link that confirms. */
	address: string;
	/** An instant, as ISO text in UTC. */
	expiresAt: string;
	today: JstDate;
	programs: readonly Program[];
}

/** Asks an owner to confirm, in the language that the office works in. */
export function confirmationMail({ programs, expiresAt, today, ...mail }: ConfirmationMail) {
	const t = translator('ja');
	const list = programs.map(({ title, confirmBy = today }) => {
		const day = formatDay(confirmBy, 'ja');
		const line = confirmBy < today ? 'living.mail.late' : 'living.mail.line';
		return t(line, { title: title.ja, day });
	});
	const values = {
		...mail,
		count: programs.length,
		list: list.join('\n'),
		until: formatMoment(expiresAt, 'ja'),
	};
	return { subject: t('living.mail.subject', values), text: t('living.mail.text', values) };
}
