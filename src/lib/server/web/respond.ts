import { z } from 'zod';

export const apiErrorSchema = z
	.strictObject({
		error: z.strictObject({
			code: z.string(),
			message: z.string(),
			fields: z
				.array(z.strictObject({ path: z.string(), code: z.string(), message: z.string() }))
				.optional(),
		}),
	})
	.meta({ id: 'Error' });

export type ApiError = z.infer<typeof apiErrorSchema>['error'];

const jsonType = 'application/json; charset=utf-8';

/** The API is for anybody's page: no cookie goes with it, so any origin may read it. */
const openHeaders = { 'access-control-allow-origin': '*' };

export function respondJson(body: string, type = jsonType): Response {
	return new Response(body, { headers: { 'content-type': type, ...openHeaders } });
}

export function respondError(status: 400 | 404 | 405 | 413 | 415 | 422 | 429, error: ApiError) {
	const headers = { 'content-type': jsonType, ...openHeaders };
	return new Response(JSON.stringify({ error }), { status, headers });
}

/** A file to keep, by name. */
export function respondFile(body: string, type: string, name: string): Response {
	const disposition = `attachment; filename="${name}"`;
	const headers = { 'content-type': type, 'content-disposition': disposition, ...openHeaders };
	return new Response(body, { headers });
}
