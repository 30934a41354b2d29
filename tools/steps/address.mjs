import { createServer } from 'node:net';
import { Failure } from '../lib/failure.mjs';

/**
 * @typedef {{ host: string, port: number }} Address
 */

/**
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Address}
 */
export function readAddress(environment) {
	const text = environment.PORT ?? '3000';
	const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	if (port < 1 || port > 65_535) {
		throw new Failure(`PORT is "${text}"; it takes a number from 1 to 65535.`);
	}
	return { host: environment.HOST ?? '127.0.0.1', port };
}

/** @param {Address} address */
export function urlOf({ host, port }) {
	const name = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? host;
	return `http://${name.includes(':') && !name.startsWith('[') ? `[${name}]` : name}:${port}`;
}

/**
 * @param {Address} address port 0 takes any that is free
 * @returns {Promise<number>} the port that could be opened
 */
function tryToListen({ host, port }) {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen({ host, port, exclusive: true }, () => {
			const found = server.address();
			server.close(() => resolve(found && typeof found === 'object' ? found.port : port));
		});
	});
}

/**
 * @param {Address} address
 * @param {string} code of the system's error
 */
function explain({ host, port }, code) {
	const other = `PORT=${port === 3000 ? 3001 : 3000}`;
	const reasons = /** @type {Record<string, string>} */ ({
		EADDRINUSE: `Port ${port} is taken. Stop the program that uses it, or take another: ${other} npm start`,
		EACCES: `Port ${port} needs special rights. Take one above 1023: ${other} npm start`,
		EADDRNOTAVAIL: `HOST is "${host}", which is no address of this machine; 127.0.0.1 always is.`,
		ENOTFOUND: `HOST is "${host}", a name that is not known; 127.0.0.1 always is.`,
	});
	return reasons[code] ?? `Cannot listen on ${host}:${port} (${code}). Try another: ${other}`;
}

/** @param {Address} address */
export async function assertFree(address) {
	try {
		await tryToListen(address);
	} catch (error) {
		const code = /** @type {NodeJS.ErrnoException} */ (error).code;
		throw new Failure(explain(address, code ?? String(error)));
	}
}

/** @returns {Promise<number>} */
export const freePort = () => tryToListen({ host: '127.0.0.1', port: 0 });
