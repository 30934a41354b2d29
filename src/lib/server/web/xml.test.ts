import { expect, test } from 'vitest';
import { escapeXml, respondXml } from './xml';

test('what XML would take for itself is written as text', () => {
	expect(escapeXml(`<a b="c" d='e'>&amp;</a>`)).toBe(
		'&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;amp;&lt;/a&gt;',
	);
	expect(escapeXml('支援')).toBe('支援');
});

test('an XML answer says that it is one, in UTF-8', async () => {
	const response = respondXml('<a/>', 'application/xml');
	expect(await response.text()).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a/>');
	expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
});
