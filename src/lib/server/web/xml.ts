const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
};

export const escapeXml = (text: string): string =>
	text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

export function respondXml(body: string, type: string): Response {
	const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;
	return new Response(xml, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
