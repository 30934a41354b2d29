const metaPattern = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i;
const typePattern = /charset\s*=\s*["']?([\w-]+)/i;

/** The text of a page, in the encoding that it names; old pages of cities are not in UTF-8. */
export function decodePage(body: Buffer, contentType: string): string {
	const named =
		typePattern.exec(contentType)?.[1] ?? metaPattern.exec(body.toString('latin1', 0, 2048))?.[1];
	try {
		return new TextDecoder(named ?? 'utf-8').decode(body);
	} catch {
		return body.toString('utf8');
	}
}
