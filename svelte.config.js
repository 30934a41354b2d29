import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: { runes: true },
	kit: {
		// `npm start` builds aside and swaps the folders, so that half a build is never served.
		adapter: adapter({ out: process.env.TODOKU_BUILD_OUT ?? 'build' }),
		// Checked in `src/lib/server/web/same-origin.ts`, for pages and not for the API.
		csrf: { trustedOrigins: ['*'] },
		csp: {
			// Hashes rather than nonces: a page that may be shown again must not carry a secret of its own.
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self'],
				'frame-ancestors': ['none'],
			},
		},
		typescript: {
			config: (generated) => {
				generated.include.push('../*.js', '../*.ts', '../tools/**/*.mjs', '../tools/**/*.ts');
			},
		},
	},
};

export default config;
