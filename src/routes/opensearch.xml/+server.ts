import { inLanguage } from '$lib/domain/localized';
import { escapeXml, respondXml } from '$lib/server/web/xml';
import type { RequestHandler } from './$types';

/** Names are cut at 16 characters, as OpenSearch 1.1 asks of a ShortName. */
const longestName = 16;

/** Lets a browser search the site from its address bar. */
export const GET: RequestHandler = ({ locals: { app, language }, url }) => {
	const { site } = app.reference.city;
	const name = inLanguage(site.title, language).text.slice(0, longestName);
	const description = inLanguage(site.tagline, language).text;
	const template = `${url.origin}/${language}/programs?q={searchTerms}`;
	const body = [
		'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
		`<ShortName>${escapeXml(name)}</ShortName>`,
		`<Description>${escapeXml(description)}</Description>`,
		'<InputEncoding>UTF-8</InputEncoding>',
		`<Url type="text/html" template="${escapeXml(template)}"/>`,
		'</OpenSearchDescription>',
	];
	return respondXml(body.join(''), 'application/opensearchdescription+xml');
};
