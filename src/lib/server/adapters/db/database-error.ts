/** A database that cannot be reached or used; the message is one line and holds no password. */
export class DatabaseError extends Error {}

/** Passwords may also stand among the parameters, so these are left out whole. */
export function shownUrl(url: string): string {
	if (url.startsWith('sqlite:')) return url;
	if (!URL.canParse(url)) return 'the database';
	const shown = new URL(url);
	shown.password = '';
	shown.search = '';
	shown.hash = '';
	return shown.href;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function passwordsIn(url: string): string[] {
	if (!URL.canParse(url)) return [];
	const { password, searchParams } = new URL(url);
	const found = [password, decoded(password), searchParams.get('password') ?? ''];
	return found.filter((text) => text !== '');
}

/** A host with several addresses fails once an address, and as a whole says nothing. */
function messageOf(error: unknown): string {
	if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ');
	return error instanceof Error ? error.message : String(error);
}

/** What went wrong, in one line, without the password of `url`. */
export function reasonOf(error: unknown, url: string): string {
	const line = messageOf(error).replace(/\s+/g, ' ').trim();
	return passwordsIn(url).reduce((text, password) => text.replaceAll(password, '…'), line);
}
