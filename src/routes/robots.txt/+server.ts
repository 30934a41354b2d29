import type { RequestHandler } from './$types';

/** Searches are endless; programs and pages about the site are what is worth finding. */
export const GET: RequestHandler = ({ url }) => {
	const lines = ['User-agent: *', 'Disallow: /*?', `Sitemap: ${url.origin}/sitemap.xml`, ''];
	return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain' } });
};
