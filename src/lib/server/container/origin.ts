import type { Config } from '../config';

/** Where the site is reached, as far as it was told. */
export function originOf({ ORIGIN, HOST, PORT }: Config): string {
	const host = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[HOST] ?? HOST;
	return new URL(ORIGIN ?? `http://${host}:${PORT}`).origin;
}
