import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { databaseJobQueue } from '../../src/lib/server/adapters/db/job-queue';
import { outboxTransport } from '../../src/lib/server/adapters/mail/outbox';
import { smtpTransport } from '../../src/lib/server/adapters/mail/smtp';
import type { MailTransport, OutgoingMessage } from '../../src/lib/server/ports/mailer';
import { runJobs } from '../../src/lib/server/use-cases/jobs/run-jobs';
import { mailHandler, queuedMailer } from '../../src/lib/server/use-cases/mail/send-mail';
import { freePort } from '../../tools/steps/address.mjs';
import { openForTest, sqlite } from '../support/databases';
import { startSmtp } from '../support/smtp';
import { folderForTest } from '../support/temporary-folder';

const from = 'とどく <todoku@city.example>';
const message: OutgoingMessage = {
	to: 'hanako@city.example',
	subject: '【とどく】ご確認のお願い',
	text: '一行目\n\n.\n二行目',
	id: '<one@city.example>',
};

function transportTo(url: string): MailTransport {
	const transport = smtpTransport(url, from);
	onTestFinished(() => transport.close());
	return transport;
}

const header = (content: string, name: string): string | undefined =>
	new RegExp(`^${name}: (.*)$`, 'mi').exec(content.replaceAll('\r', ''))?.[1];

const bodyOf = (content: string): string => {
	const body = content.replaceAll('\r', '').split('\n\n').slice(1).join('\n\n');
	return Buffer.from(body, 'base64').toString().trim();
};

function expectMessage(content: string): void {
	expect(header(content, 'Message-ID')).toBe(message.id);
	expect(header(content, 'To')).toBe(message.to);
	expect(header(content, 'From')).toContain('<todoku@city.example>');
	expect(header(content, 'Subject')).toMatch(/^=\?UTF-8\?/);
	expect(bodyOf(content)).toBe(message.text);
}

describe('SMTP', () => {
	test('a message arrives, and the next goes over the same connection', async () => {
		const smtp = await startSmtp();
		const transport = transportTo(smtp.url);
		expect(await transport.deliver(message)).toBe('delivered');
		expect(await transport.deliver({ ...message, to: 'taro@city.example' })).toBe('delivered');
		expect(smtp.taken.map(({ to }) => to)).toEqual([[message.to], ['taro@city.example']]);
		expectMessage(smtp.taken[0]?.content ?? '');
		expect(smtp.connections()).toBe(1);
	});

	test.each([
		{ at: 'recipient', code: 550 },
		{ at: 'data', code: 554 },
	] as const)('$code at $at is for good, and the next message goes through', async (reply) => {
		const smtp = await startSmtp();
		const transport = transportTo(smtp.url);
		smtp.replies.push(reply);
		const delivery = await transport.deliver(message);
		expect(delivery).toMatchObject({ refused: expect.stringContaining(String(reply.code)) });
		expect(JSON.stringify(delivery)).not.toContain('hanako');
		expect(await transport.deliver(message)).toBe('delivered');
	});

	test.each([
		{ at: 'recipient', code: 450 },
		{ at: 'data', code: 451 },
		{ at: 'recipient', code: 530 },
	] as const)('$code at $at may go through later', async (reply) => {
		const smtp = await startSmtp();
		const transport = transportTo(smtp.url);
		smtp.replies.push(reply);
		const error: unknown = await transport.deliver(message).catch((thrown: unknown) => thrown);
		expect(String(error)).toContain(String(reply.code));
		expect(String(error)).not.toContain('hanako');
		expect(await transport.deliver(message)).toBe('delivered');
		expect(smtp.taken).toHaveLength(1);
	});

	test('a server that is away may be back later', async () => {
		const port = await freePort();
		const transport = transportTo(`smtp://127.0.0.1:${port}`);
		expect(await transport.isReachable()).toBe(false);
		await expect(transport.deliver(message)).rejects.toThrow(/^SMTP E/);
		const smtp = await startSmtp(port);
		expect(await transport.isReachable()).toBe(true);
		expect(await transport.deliver(message)).toBe('delivered');
		expect(smtp.taken).toHaveLength(1);
	});

	test('what is no address is refused at once, and a subject begins no header', async () => {
		const smtp = await startSmtp();
		const transport = transportTo(smtp.url);
		for (const to of ['', 'nobody'])
			expect(await transport.deliver({ ...message, to })).toMatchObject({
				refused: expect.stringContaining('SMTP'),
			});
		await transport.deliver({ ...message, subject: 'a\r\nBcc: taro@city.example' });
		expect(smtp.taken.map(({ to }) => to)).toEqual([[message.to]]);
		expect(header(smtp.taken[0]?.content ?? '', 'Bcc')).toBeUndefined();
	});
});

test('the outbox holds whole messages for nobody else to read', async () => {
	const folder = join(folderForTest('outbox'), 'new');
	const transport = outboxTransport(folder, from);
	expect(await transport.deliver(message)).toBe('delivered');
	const [file = '', ...others] = readdirSync(folder);
	expect(others).toEqual([]);
	expect(file).toMatch(/\.eml$/);
	expectMessage(readFileSync(join(folder, file), 'utf8'));
	expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
});

test('what was written down goes out once the server is back, under one Message-ID', async () => {
	const queue = databaseJobQueue(await openForTest(await sqlite.url()));
	const smtp = await startSmtp();
	smtp.replies.push({ at: 'data', code: 451 }, { at: 'recipient', code: 421 });
	const clock = { now: new Date('2026-11-20T00:00:00Z') };
	const now = () => clock.now;
	const wait = (minutes: number) => void clock.now.setMinutes(clock.now.getMinutes() + minutes);
	const handlers = { mail: mailHandler(transportTo(smtp.url)) };
	const run = () => runJobs({ queue, handlers, now, staleMinutes: 5, report: () => undefined });
	const { to, subject, text, id } = message;
	await queuedMailer(queue, () => id, now).send({ to, subject, text });
	await run();
	const [waiting] = await queue.jobs({ states: ['waiting'], limit: 9 });
	expect(waiting).toMatchObject({ attempts: 1, payload: { ...message } });
	expect(waiting?.lastError).toContain('451');
	wait(1);
	await run();
	expect(smtp.taken).toHaveLength(0);
	wait(5);
	await run();
	expect(smtp.taken).toHaveLength(1);
	expectMessage(smtp.taken[0]?.content ?? '');
	const [sent] = await queue.jobs({ states: ['done'], limit: 9 });
	expect(sent).toMatchObject({ payload: {}, attempts: 3 });
	expect(await queue.counts()).toMatchObject({ waiting: 0, failed: 0, done: 1 });
});

test('a message that is refused waits for somebody, and keeps to whom it was', async () => {
	const queue = databaseJobQueue(await openForTest(await sqlite.url()));
	const smtp = await startSmtp();
	smtp.replies.push({ at: 'recipient', code: 550 });
	const handlers = { mail: mailHandler(transportTo(smtp.url)) };
	const now = () => new Date();
	const run = () => runJobs({ queue, handlers, now, staleMinutes: 5, report: () => undefined });
	await queuedMailer(queue, () => message.id, now).send(message);
	await run();
	const [failed] = await queue.jobs({ states: ['failed'], limit: 9 });
	expect(failed?.lastError).toContain('550');
	expect(await queue.retry(failed?.id ?? 0, now().toISOString())).toBe(true);
	await run();
	expectMessage(smtp.taken[0]?.content ?? '');
});
