import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { outboxTransport } from '../adapters/mail/outbox';
import { smtpTransport } from '../adapters/mail/smtp';
import type { Config } from '../config';
import type { PartState } from '../ports/health';
import type { JobQueue } from '../ports/job-queue';
import type { Mailer } from '../ports/mailer';
import type { JobHandlers } from '../use-cases/jobs/run-jobs';
import { mailHandler, mailKind, queuedMailer } from '../use-cases/mail/send-mail';
import { originOf } from './origin';
import { every } from './timer';

const minute = 60_000;

export interface MailDesk {
	mailer: Mailer;
	/** A new Message-ID. */
	newId(): string;
	handlers: JobHandlers;
	/** `degraded` while the server does not answer, or mail waits that it did not take. */
	state(): Promise<PartState>;
	close(): void;
}

/** Mail over SMTP where it is set up, and into the folder `outbox` otherwise. */
export function openMail(config: Config, queue: JobQueue): MailDesk {
	const { hostname } = new URL(originOf(config));
	const from = config.MAIL_FROM ?? `todoku@${hostname}`;
	const { SMTP_URL: url } = config;
	const transport = url
		? smtpTransport(url, from)
		: outboxTransport(join(config.TODOKU_VAR, 'outbox'), from);
	let isReachable = true;
	const look = () => transport.isReachable().then((answer) => void (isReachable = answer));
	if (url) void look();
	const stopLooking = url ? every(minute, look) : () => undefined;
	const newId = () => `<${randomUUID()}@${hostname}>`;
	const isHeldUp = async () =>
		(await queue.jobs({ states: ['waiting'], kinds: [mailKind], limit: 100 })).some(
			({ lastError }) => lastError !== undefined,
		);
	return {
		mailer: queuedMailer(queue, newId, () => new Date()),
		newId,
		handlers: { [mailKind]: mailHandler(transport) },
		async state() {
			if (!url) return 'off';
			return isReachable && !(await isHeldUp().catch(() => true)) ? 'ok' : 'degraded';
		},
		close() {
			stopLooking();
			transport.close();
		},
	};
}
