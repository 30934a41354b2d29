import { error } from '@sveltejs/kit';

const formTypes = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;

const statusOf = (fault: unknown): unknown =>
	fault instanceof Error && 'status' in fault ? fault.status : undefined;

/** What a form without files may bring. */
const mostFormBytes = 512 * 1024;
/** What a form with one file may bring: the largest file that is read, and the form around it. */
export const mostFileBytes = 8 * 1024 * 1024 + mostFormBytes;

/**
 * The same body, of which nothing is kept any more once it is larger than it may be. It is read to its
 * end all the same: a connection with bytes that nobody has read is cut, and with it what comes next.
 */
function limited({ body, headers }: Request, most: number) {
	let bytes = 0;
	const state = { isTooLarge: Number(headers.get('content-length') ?? 0) > most };
	const counted = body?.pipeThrough(
		new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
			transform(chunk, controller) {
				bytes += chunk.byteLength;
				state.isTooLarge ||= bytes > most;
				if (!state.isTooLarge) controller.enqueue(chunk);
			},
		}),
	);
	const type = headers.get('content-type') ?? '';
	const form = () =>
		new Response(counted ?? null, { headers: { 'content-type': type } }).formData();
	return { state, form };
}

/**
 * The form that a request brings. Answers with 415 to what is no form (Kit lets plain text through),
 * with 413 to one that is larger than it may be, with 400 to one that cannot be read.
 * @param most how many bytes are read
 */
export async function readForm(request: Request, most = mostFormBytes): Promise<FormData> {
	if (!formTypes.test(request.headers.get('content-type') ?? '')) error(415, 'not a form');
	const { state, form } = limited(request, most);
	const read = await form().catch((fault: unknown) => {
		state.isTooLarge ||= statusOf(fault) === 413;
	});
	if (state.isTooLarge) error(413, 'too large');
	return read ?? error(400, 'not a form');
}
