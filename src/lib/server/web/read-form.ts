import { error } from '@sveltejs/kit';

const formTypes = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/i;

const statusOf = (fault: unknown): unknown =>
	fault instanceof Error && 'status' in fault ? fault.status : undefined;

/**
 * The form that a request brings. Answers with 415 to what is no form (Kit lets plain text through),
 * with 413 to one that is larger than the server takes, with 400 to one that cannot be read.
 */
export async function readForm(request: Request): Promise<FormData> {
	if (!formTypes.test(request.headers.get('content-type') ?? '')) error(415, 'not a form');
	try {
		return await request.formData();
	} catch (fault) {
		if (statusOf(fault) === 413) error(413, 'too large');
		error(400, 'not a form');
	}
}
