import { test } from '@playwright/test';

/** The server under test. */
export function siteAddress(): string {
	const address = test.info().project.use.baseURL;
	if (!address) throw new Error('the tests have no server');
	return address;
}

export const get = (path: string, options?: RequestInit): Promise<Response> =>
	fetch(siteAddress() + path, { redirect: 'manual', ...options });

export async function getJson<Answer>(path: string): Promise<Answer> {
	const response = await get(path);
	return (await response.json()) as Answer;
}

/** As many addresses hold them. */
export const query = (parameters: Record<string, string>): string =>
	new URLSearchParams(parameters).toString();
