import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: [
						'src/**/*.test.ts',
						'tools/**/*.test.ts',
						'tests/*.test.ts',
						'tests/businesses/*.test.ts',
					],
				},
			},
			{
				extends: true,
				test: {
					name: 'contract',
					include: ['tests/contract/**/*.test.ts'],
					globalSetup: 'tests/support/postgres-shared.ts',
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
