export interface Answer {
	status: number;
	text: string;
}

/** A browser without a screen: keeps cookies, sends forms, follows nothing. */
export class FormClient {
	readonly #cookies = new Map<string, string>();

	constructor(readonly origin: string) {}

	/** The same person in another window. */
	again(): FormClient {
		const other = new FormClient(this.origin);
		for (const [name, value] of this.#cookies) other.#cookies.set(name, value);
		return other;
	}

	async #send(path: string, init: RequestInit): Promise<Response> {
		const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const response = await fetch(this.origin + path, {
			...init,
			redirect: 'manual',
			headers: { cookie, origin: this.origin, accept: 'text/html' },
		});
		for (const line of response.headers.getSetCookie()) {
			const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
			// Of a cookie for each language, that of the pages asked for.
			if (/path=\/(ja\/staff)?(;|$)/i.test(line)) this.#cookies.set(name, value);
		}
		return response;
	}

	async page(path: string): Promise<string> {
		const response = await this.#send(path, {});
		const text = await response.text();
		if (!response.ok) throw new Error(`${path}: ${response.status}`);
		return text;
	}

	/** Sends a form, and has the whole answer when it comes back. */
	async post(path: string, fields: Record<string, string>): Promise<Answer> {
		const body = new URLSearchParams(fields);
		const response = await this.#send(path, { method: 'POST', body });
		return { status: response.status, text: await response.text() };
	}
}
