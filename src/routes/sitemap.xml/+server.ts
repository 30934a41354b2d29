import { languageCodes } from '$lib/domain/codes';
import { escapeXml, respondXml } from '$lib/server/web/xml';
import type { RequestHandler } from './$types';

const pages = ['', '/programs', '/updates', '/open-data', '/accessibility', '/privacy'];

function entry(location: string, changed?: string): string {
	const lastmod = changed ? `<lastmod>${changed}</lastmod>` : '';
	return `<url><loc>${escapeXml(location)}</loc>${lastmod}</url>`;
}

export const GET: RequestHandler = ({ locals: { app }, url }) => {
	const entries = languageCodes.flatMap((language) => [
		...pages.map((page) => entry(`${url.origin}/${language}${page}`)),
		...app
			.programs()
			.map(({ id, updatedAt }) => entry(`${url.origin}/${language}/programs/${id}`, updatedAt)),
	]);
	const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
	return respondXml(`<urlset xmlns="${namespace}">${entries.join('')}</urlset>`, 'application/xml');
};
