import { createTransport } from 'nodemailer';
import { isPermanentResponseCode, type NodemailerError } from 'nodemailer/lib/errors';
import type { Delivery, MailTransport } from '../../ports/mailer';

const second = 1000;

/** All well below the time after which another process takes over a job. */
const timeouts = {
	connectionTimeout: 10 * second,
	greetingTimeout: 10 * second,
	socketTimeout: 30 * second,
	dnsTimeout: 10 * second,
};

/** "Authentication required": the site's settings are wrong, not the message (RFC 4954, 6). */
const authenticationRequired = 530;

const isOfMail = (error: unknown): error is NodemailerError =>
	error instanceof Error && 'code' in error;

/** What a server said may quote an address: only its codes are passed on. */
function reasonOf(error: unknown): string {
	if (!isOfMail(error)) return 'SMTP';
	const { code = '', responseCode = '' } = error;
	return `SMTP ${code} ${responseCode}`.trim();
}

/** Whether this message is refused, for good; one that cannot sign in, or connect, tries again. */
function isRefusal(error: unknown): boolean {
	if (!isOfMail(error) || !['EENVELOPE', 'EMESSAGE'].includes(error.code ?? '')) return false;
	const { responseCode } = error;
	if (responseCode === undefined) return error.command === 'API';
	return responseCode !== authenticationRequired && isPermanentResponseCode(responseCode);
}

/**
 * Sends over SMTP, over connections that are kept and used again.
 * @param url `smtp://user:password@host:port`, or `smtps://…` for TLS from the start; otherwise TLS
 * begins where the server offers it
 */
export function smtpTransport(url: string, from: string): MailTransport {
	const transport = createTransport(
		{ pool: true, url, maxConnections: 2, ...timeouts },
		{ from, disableFileAccess: true, disableUrlAccess: true },
	);
	return {
		async deliver({ to, subject, text, id }): Promise<Delivery> {
			try {
				await transport.sendMail({ to, subject, text, messageId: id });
				return 'delivered';
			} catch (error) {
				if (isRefusal(error)) return { refused: reasonOf(error) };
				throw new Error(reasonOf(error));
			}
		},
		isReachable: () =>
			transport.verify().then(
				() => true,
				() => false,
			),
		close: () => transport.close(),
	};
}
