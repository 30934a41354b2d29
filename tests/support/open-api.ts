import { z } from 'zod';

export interface OpenApi {
	openapi: string;
	paths: Record<string, Record<string, Operation>>;
	components: { schemas: Record<string, unknown> };
}

interface Operation {
	responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

/** What a document of OpenAPI says about answers, as schemas that check them. */
export function answersOf(document: OpenApi) {
	const definitions = document.components.schemas;
	return (path: string, status: number, method = 'get'): z.ZodType => {
		const answer = document.paths[path]?.[method]?.responses[String(status)];
		const schema = answer?.content?.['application/json']?.schema;
		if (!schema) throw new Error(`${path} does not say what ${status} holds`);
		const text = JSON.stringify({ ...schema, $defs: definitions });
		return z.fromJSONSchema(
			JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')) as z.core.JSONSchema.Schema,
		);
	};
}
