import { defineConfig } from 'vite';
import { inProject, root } from './lib/paths.mjs';

export default defineConfig({
	root,
	publicDir: false,
	resolve: { alias: { $lib: inProject('src/lib') } },
	build: {
		outDir: process.env.TODOKU_BUILD_OUT ?? 'build-cli',
		target: 'node24',
		sourcemap: true,
		rolldownOptions: { output: { entryFileNames: 'index.js' } },
	},
});
