import { z } from 'zod';
import { createDocument } from 'zod-openapi';
import type { City } from '../../domain/city';
import {
	filterNames,
	largestPage,
	largestPer,
	publicSortCodes,
} from '../../domain/finder/criteria';
import { publishedProgramSchema } from '../../domain/program/published';
import { estimatePath } from './openapi-estimate';
import { matchPath } from './openapi-match';
import { updatesPath } from './openapi-updates';
import { errors, filterKeys, json, language } from './openapi-parts';

const searchQuery = (wards: readonly string[]) =>
	z.object({
		...filterKeys(wards),
		sort: z.enum(publicSortCodes).optional(),
		page: z.int().min(1).max(largestPage).optional(),
		per: z.int().min(1).max(largestPer).optional(),
		lang: language,
	});

const facet = z.array(z.object({ code: z.string(), label: z.string(), count: z.int() }));

const resultsSchema = z
	.object({
		engine: z.enum(['meilisearch', 'memory']),
		total: z.int(),
		page: z.int(),
		per: z.int(),
		tookMs: z.int(),
		hits: z.array(publishedProgramSchema),
		facets: z.object(Object.fromEntries(filterNames.map((name) => [name, facet]))).meta({
			description: 'how many there would be for each code; a filter ignores its own selection',
		}),
	})
	.meta({ id: 'Results' });

function documentFor(origin: string, city: City) {
	const wards = city.wards.map((ward) => ward.code);
	return createDocument({
		openapi: '3.1.0',
		info: {
			title: `${city.site.title.en ?? city.site.title.ja}: ${city.site.tagline.en ?? ''}`,
			version: '1',
			description: 'Support programs for businesses. No key is needed to read.',
		},
		servers: [{ url: origin }],
		paths: {
			'/api/v1/programs': {
				get: {
					operationId: 'findPrograms',
					requestParams: { query: searchQuery(wards) },
					responses: { 200: json('a page of programs', resultsSchema), ...errors('400') },
				},
			},
			'/api/v1/programs/{id}': {
				get: {
					operationId: 'showProgram',
					requestParams: {
						path: z.object({ id: z.string() }),
						query: z.object({ lang: language }),
					},
					responses: {
						200: json('the program', publishedProgramSchema),
						...errors('400', '404'),
					},
				},
			},
			'/api/v1/programs/{id}/estimate': estimatePath,
			'/api/v1/match': matchPath(wards),
			'/api/v1/updates': updatesPath(wards),
			'/api/v1/export/programs.json': {
				get: {
					operationId: 'exportPrograms',
					responses: { 200: { description: 'every program with every field and language' } },
				},
			},
			'/api/v1/export/programs.csv': {
				get: {
					operationId: 'exportProgramsAsTable',
					responses: { 200: { description: 'a row a program, columns of GIF 451-4' } },
				},
			},
		},
	});
}

const texts = new Map<string, string>();

/** The description of the API, made from the schemas that the API itself is checked by. */
export function openApiText(origin: string, city: City): string {
	const known = texts.get(origin);
	if (known !== undefined) return known;
	const text = JSON.stringify(documentFor(origin, city));
	texts.set(origin, text);
	return text;
}
