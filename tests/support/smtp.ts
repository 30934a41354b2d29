import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** What the server says instead of taking a message. */
export interface SmtpReply {
	at: 'recipient' | 'data';
	code: number;
}

export interface TestSmtp {
	url: string;
	/** What was taken, as it came. */
	taken: { to: string[]; content: string }[];
	/** How the next messages are answered, in turn; all others are taken. */
	replies: SmtpReply[];
	/** How many connections were made. */
	connections(): number;
	stop(): Promise<void>;
}

function refusal(code: number): Error {
	const said = new Error('no room for <hanako@city.example>');
	return Object.assign(said, { responseCode: code });
}

/** A real SMTP server on this machine, until the end of the test. */
export async function startSmtp(port = 0): Promise<TestSmtp> {
	const taken: TestSmtp['taken'] = [];
	const replies: SmtpReply[] = [];
	let connections = 0;
	const turn = (at: SmtpReply['at']) =>
		replies[0]?.at === at ? refusal(replies.shift()?.code ?? 0) : undefined;
	const server = new SMTPServer({
		...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false },
		closeTimeout: 100,
		onConnect: (_, answer) => (connections++, answer()),
		onRcptTo: (_address, _session, answer) => answer(turn('recipient')),
		onData(stream, { envelope }, answer) {
			void text(stream).then((content) => {
				const refused = turn('data');
				if (!refused) taken.push({ to: envelope.rcptTo.map(({ address }) => address), content });
				answer(refused);
			});
		},
	});
	const listening = server.listen(port, '127.0.0.1');
	await once(listening, 'listening');
	const stop = () => new Promise<void>((resolve) => server.close(resolve));
	onTestFinished(stop);
	const address = listening.address() as AddressInfo;
	return {
		url: `smtp://127.0.0.1:${address.port}`,
		...{ taken, replies, connections: () => connections, stop },
	};
}
