import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ReadMail {
	/** All headers, as they stand there. */
	head: string;
	text: string;
}

/** The files in the outbox of a site, the oldest first. */
export function filesInOutbox(state: string): string[] {
	const folder = join(state, 'outbox');
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith('.eml'))
		.sort()
		.map((name) => join(folder, name));
}

export function readMail(file: string): ReadMail {
	const [head = '', ...body] = readFileSync(file, 'utf8').split('\r\n\r\n');
	const encoding = /base64/.test(head) ? 'base64' : 'utf8';
	return { head, text: Buffer.from(body.join(''), encoding).toString('utf8') };
}

/** What a site sends goes out within seconds: waits for the first mail that is not in `seen`. */
export async function nextMail(state: string, seen: readonly string[]): Promise<ReadMail> {
	const deadline = Date.now() + 10_000;
	for (;;) {
		const file = filesInOutbox(state).find((name) => !seen.includes(name));
		if (file !== undefined) return readMail(file);
		if (Date.now() > deadline) throw new Error('no mail came');
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}
