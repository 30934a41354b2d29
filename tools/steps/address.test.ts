import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { assertFree, freePort, readAddress, urlOf } from './address.mjs';

describe('readAddress', () => {
	test('is loopback and 3000 unless told otherwise', () => {
		expect(readAddress({})).toEqual({ host: '127.0.0.1', port: 3000 });
		expect(readAddress({ HOST: '::1', PORT: '80' })).toEqual({ host: '::1', port: 80 });
	});

	test.each(['', '0', '65536', '-1', '3e3', 'http', '3000 '])('refuses PORT=%j', (PORT) => {
		expect(() => readAddress({ PORT })).toThrow('it takes a number from 1 to 65535');
	});
});

test.each([
	['127.0.0.1', 'http://127.0.0.1:3000'],
	['0.0.0.0', 'http://127.0.0.1:3000'],
	['::', 'http://[::1]:3000'],
	['::1', 'http://[::1]:3000'],
	['localhost', 'http://localhost:3000'],
])('urlOf %s is %s', (host, url) => {
	expect(urlOf({ host, port: 3000 })).toBe(url);
});

describe('assertFree', () => {
	let server: Server | undefined;
	afterEach(() => {
		server?.close();
		server = undefined;
	});

	test('lets a free port pass', async () => {
		const port = await freePort();
		await expect(assertFree({ host: '127.0.0.1', port })).resolves.toBeUndefined();
	});

	test('says in one line what to do when the port is taken', async () => {
		const port = await freePort();
		await new Promise<void>((resolve) => {
			server = createServer().listen(port, '127.0.0.1', resolve);
		});
		await expect(assertFree({ host: '127.0.0.1', port })).rejects.toThrow(
			`Port ${port} is taken. Stop the program that uses it, or take another: PORT=3000 npm start`,
		);
	});

	test('says so when the host is no address of this machine', async () => {
		const address = { host: '192.0.2.1', port: await freePort() };
		await expect(assertFree(address)).rejects.toThrow('no address of this machine');
	});
});
