import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { weightOfPage } from './bench/bytes/page-weight';

const script = 'document.title = "inline";';
const files: Record<string, string> = {
	'/_app/start.js': 'import { shared } from "./shared.js"; import("../lazy.js"); shared();',
	'/_app/shared.js': 'export const shared = () => console.log("shared");',
	'/lazy.js': 'console.log("lazy");',
	'/preloaded.js': 'console.log("preloaded");',
	'/_app/page.css': '@import "./base.css"; body { color: red }',
	'/_app/base.css': 'html { font: 1rem sans-serif }',
	'/page': `<!doctype html><link rel=icon href=/icon.svg><link href="/_app/page.css" rel="stylesheet">
		<script type="application/ld+json">{"@context": "https://schema.org"}</script>
		<script>${script}</script><script type="module" src="/_app/start.js"></script>
		<script src="/_app/shared.js"></script><style>p { margin: 0 }</style>`,
	'/plain': '<!doctype html><p>Nothing to load.',
};

let server: Server;
let address = '';

beforeAll(async () => {
	server = createServer((request, response) => {
		const text = files[request.url ?? ''];
		response.statusCode = text === undefined ? 404 : 200;
		if (request.url === '/page')
			response.setHeader('link', '</preloaded.js>; rel="modulepreload"; nopush');
		response.end(text);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const packed = (...texts: (string | undefined)[]) =>
	texts.reduce((sum, text = '') => sum + gzipSync(text).length, 0);

test('a page weighs all that it makes a browser load, each file once', async () => {
	const scripts = ['/_app/start.js', '/_app/shared.js', '/lazy.js', '/preloaded.js'];
	const styles = ['/_app/page.css', '/_app/base.css'];
	expect(await weightOfPage(`${address}/page`)).toEqual({
		js: packed(script, ...scripts.map((path) => files[path])),
		css: packed('p { margin: 0 }', ...styles.map((path) => files[path])),
	});
});

test('a page without scripts and styles weighs nothing', async () => {
	expect(await weightOfPage(`${address}/plain`)).toEqual({ js: 0, css: 0 });
});

test('a page that is not there is no light page', async () => {
	await expect(weightOfPage(`${address}/absent`)).rejects.toThrow('404');
});
