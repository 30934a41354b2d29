import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailTransport } from '../../ports/mailer';

/** By when, so that a folder lists the newest last, and by chance. */
const nameOf = (at: Date): string => `${at.toISOString().replaceAll(':', '-')}-${randomUUID()}`;

/** Puts each message into a folder, as a file that mail programs open. */
export const outboxTransport = (folder: string, from: string): MailTransport => ({
	async deliver({ to, subject, text, id }) {
		const composer = new MailComposer({ from, to, subject, text, messageId: id });
		const content = await composer.compile().build();
		await mkdir(folder, { recursive: true, mode: 0o700 });
		const file = join(folder, nameOf(new Date()));
		// Whoever looks at the folder sees whole messages only.
		await writeFile(`${file}.part`, content, { mode: 0o600 });
		await rename(`${file}.part`, `${file}.eml`);
		return 'delivered';
	},
	isReachable: () => Promise.resolve(true),
	close: () => undefined,
});
