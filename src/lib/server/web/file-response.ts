/** A file to keep, for one person only; its name may have any letters. */
export function respondBytes(bytes: Uint8Array, type: string, name: string): Response {
	const plain = name.replace(/[^\w.-]/g, '_');
	const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
	const headers = { 'content-type': type, 'content-disposition': disposition };
	return new Response(new Uint8Array(bytes), { headers });
}
