import { expect, test } from 'vitest';
import { readForm } from './read-form';

const sent = (type: string | undefined, body: BodyInit): Request =>
	new Request('http://here.invalid', {
		method: 'POST',
		body,
		...(type === undefined ? {} : { headers: { 'content-type': type } }),
	});

test.each([
	['as browsers send it', sent('application/x-www-form-urlencoded', 'a=%E7%94%BA&a=2')],
	['with a charset', sent('Application/X-WWW-Form-Urlencoded; charset=UTF-8', 'a=町&a=2')],
	[
		'in parts',
		sent(
			'multipart/form-data; boundary=x',
			['町', '2']
				.map((value) => `--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n${value}\r\n`)
				.join('')
				.concat('--x--\r\n'),
		),
	],
])('a form %s is read', async (_how, request) => {
	expect((await readForm(request)).getAll('a')).toEqual(['町', '2']);
});

test.each([
	['plain text', 415, sent('text/plain', 'a=1')],
	['JSON', 415, sent('application/json', '{"a":1}')],
	['a type that only begins like a form', 415, sent('multipart/form-datas', 'a')],
	['no type', 415, sent('', 'a=1')],
	['parts without a boundary', 400, sent('multipart/form-data', 'a=1')],
	['parts that are none', 400, sent('multipart/form-data; boundary=x', 'nonsense')],
])('%s is refused with %i', async (_what, status, request) => {
	await expect(readForm(request)).rejects.toMatchObject({ status });
});

test('a body that the server stops reading is too large, and one that breaks off is no form', async () => {
	const broken = (fault: Error) =>
		new Request('http://here.invalid', {
			method: 'POST',
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
			body: new ReadableStream({ start: (stream) => stream.error(fault) }),
			duplex: 'half',
		} as RequestInit);
	const tooLarge = Object.assign(new Error('Content-length exceeds limit'), { status: 413 });
	await expect(readForm(broken(tooLarge))).rejects.toMatchObject({ status: 413 });
	await expect(readForm(broken(new Error('aborted')))).rejects.toMatchObject({ status: 400 });
});
