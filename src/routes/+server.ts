import { redirect } from '@sveltejs/kit';
import { preferredLanguage } from '$lib/server/web/language';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ request }) => {
	redirect(302, `/${preferredLanguage(request.headers.get('accept-language'))}`);
};
