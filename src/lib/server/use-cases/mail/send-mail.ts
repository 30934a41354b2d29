import type { JsonObject } from '../../../domain/editing/json';
import type { JobQueue, NewJob } from '../../ports/job-queue';
import type { Mailer, MailTransport, Message, OutgoingMessage } from '../../ports/mailer';
import type { JobHandler } from '../jobs/run-jobs';

export const mailKind = 'mail';

/** A job that sends a message; its id is made here, so that each try carries the same. */
export const mailJob = (message: Message, id: string, now: Date): NewJob => ({
	kind: mailKind,
	payload: { ...message, id },
	runAt: now.toISOString(),
});

/** Takes a message by writing it down: from then on it goes out, though the process may die. */
export const queuedMailer = (
	queue: Pick<JobQueue, 'add'>,
	newId: () => string,
	now: () => Date,
): Mailer => ({
	async send(message) {
		await queue.add(mailJob(message, newId(), now()));
	},
});

function messageIn({ to, subject, text, id }: JsonObject): OutgoingMessage | undefined {
	const areTexts = typeof to === 'string' && typeof subject === 'string';
	if (!areTexts || typeof text !== 'string' || typeof id !== 'string') return undefined;
	return { to, subject, text, id };
}

/** Sends what was written down. */
export const mailHandler =
	(transport: MailTransport): JobHandler =>
	async ({ payload }) => {
		const message = messageIn(payload);
		if (!message) return { failed: 'no message' };
		const delivery = await transport.deliver(message);
		return delivery === 'delivered' ? 'done' : { failed: delivery.refused };
	};
