import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

const port = process.env.TODOKU_TEST_PORT ?? '4173';
const address = `http://127.0.0.1:${port}`;
const browser = process.env.CHROMIUM_PATH;
const withoutJavaScript = /\.nojs\.spec\.ts$/;
const withoutBrowser = /\.http\.spec\.ts$/;
/** What spoils the server for everybody for a while comes when all others are done. */
const spoiling = /\.failure\.spec\.ts$/;
const others = [withoutJavaScript, withoutBrowser, spoiling];

// Set here, before the workers start, so that a test knows where the server keeps its state.
process.env.TODOKU_TEST_VAR ??= mkdtempSync(join(tmpdir(), 'todoku-e2e-'));

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	globalSetup: './tests/support/search-engine-ready.ts',
	globalTeardown: './tests/support/state-removed.ts',
	timeout: 30_000,
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['line'], ['json']] : 'list',
	use: {
		...devices['Desktop Chrome'],
		baseURL: address,
		locale: 'ja-JP',
		timezoneId: 'Asia/Tokyo',
		trace: 'retain-on-failure',
		launchOptions: {
			...(browser ? { executablePath: browser } : {}),
			args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
		},
	},
	projects: [
		{
			name: 'desktop',
			testIgnore: others,
			use: { viewport: { width: 1280, height: 900 } },
		},
		{
			name: 'phone',
			testMatch: /(search|filters|touch)\.spec\.ts$/,
			use: { viewport: { width: 360, height: 740 }, hasTouch: true },
		},
		{
			name: 'no-javascript',
			testMatch: withoutJavaScript,
			use: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
		},
		{ name: 'http', testMatch: withoutBrowser },
		{
			name: 'failure',
			testMatch: spoiling,
			dependencies: ['desktop', 'phone', 'no-javascript', 'http'],
		},
	],
	webServer: {
		command: `"${process.execPath}" tools/run.mjs serve-for-tests`,
		url: address,
		env: {
			TODOKU_TEST_PORT: port,
			TODOKU_TEST_VAR: process.env.TODOKU_TEST_VAR,
			FORCE_COLOR: '0',
		},
		reuseExistingServer: false,
		timeout: 120_000,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
		stdout: 'pipe',
	},
});
