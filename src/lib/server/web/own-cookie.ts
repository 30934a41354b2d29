/** A cookie that only this site reads: no script, no other site, and over TLS where there is TLS. */
export const ownCookie = (url: URL) => ({
	path: '/',
	httpOnly: true,
	sameSite: 'lax' as const,
	secure: url.protocol === 'https:',
});
