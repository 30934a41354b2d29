/**
 * Who may import whom. Each room lists what it may reach; anything else is a violation,
 * so that a new folder or library starts out forbidden rather than unnoticed.
 */
const domain = '^src/lib/domain/';
const ports = '^src/lib/server/ports/';
const useCases = '^src/lib/server/use-cases/';
const adapters = '^src/lib/server/adapters/';
const web = '^src/lib/server/web/';
const container = '^src/lib/server/container(\\.ts$|/)';
const i18n = '^src/lib/i18n/';
const ui = '^src/lib/ui/';
const routes = '^src/routes/';
const tests = '^tests/';
const testFile = '\\.test\\.ts$';

/** A package, wherever it is installed. @param {string[]} names */
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`;

const zod = packages('zod');
const kit = [packages('@sveltejs/kit', 'svelte'), '^\\$(app|env)/', '^svelte/'];
const typesOfTheRoute = '/\\$types(\\.js|\\.d\\.ts)?$';
/** What a route's `load` calls stands beside it; only files that Kit knows begin with a plus. */
const filesOfKit = '^src/routes.*/\\+';
const testing = [packages('vitest', 'fast-check', 'ical.js'), tests];

/** What answers are made with: checked, counted, kept and packed. */
const librariesOfWeb = [
	zod,
	packages('feed', 'ical-generator', 'lru-cache', 'papaparse', 'prom-client', 'uqr', 'zod-openapi'),
	'^(node:)?(crypto|util|zlib)$',
];

/** Libraries belong to one adapter each (rule 4). */
const librariesOfAdapters = {
	db: ['kysely', 'pg', 'pg-[^/]+'],
	search: ['meilisearch'],
	mail: ['nodemailer'],
	files: ['yaml', 'wanakana', 'fflate', 'write-excel-file'],
	auth: ['better-auth', '@better-auth'],
};

/**
 * @param {string} name
 * @param {string} from
 * @param {string[]} allowed
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
function room(name, from, allowed) {
	const mayReach = [from, ...allowed];
	return [
		{
			name,
			severity: 'error',
			from: { path: from, pathNot: testFile },
			to: { pathNot: mayReach },
		},
		{
			name: `${name}-in-tests`,
			severity: 'error',
			from: { path: `${from}.*${testFile}` },
			to: { pathNot: [...mayReach, ...testing], dependencyTypesNot: ['core'] },
		},
	];
}

/**
 * @param {[string, string[]]} entry
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
function libraryOfOneAdapter([adapter, names]) {
	return {
		name: `4-library-of-${adapter}-stays-there`,
		severity: 'error',
		from: { path: adapters, pathNot: `${adapters}${adapter}/` },
		to: { path: packages(...names) },
	};
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		...room('1-domain', domain, [zod]),
		...room('2-ports', ports, [domain]),
		// Hashing is a pure function that happens to come with Node.
		...room('3-use-cases', useCases, [domain, ports, i18n, '^(node:)?crypto$']),
		{
			name: '4-adapters',
			severity: 'error',
			from: { path: adapters },
			to: { path: ['^src/', ...kit], pathNot: [domain, ports, adapters] },
		},
		{
			name: '4-no-sibling-adapter',
			severity: 'error',
			from: { path: '^src/lib/server/adapters/([^/]+)/' },
			to: { path: adapters, pathNot: '^src/lib/server/adapters/$1/' },
		},
		...Object.entries(librariesOfAdapters).map(libraryOfOneAdapter),
		...room('5-web', web, [domain, ports, ...kit, ...librariesOfWeb]),
		{
			name: '5-only-container-reaches-adapters',
			severity: 'error',
			from: { path: '^src/', pathNot: [container, adapters, testFile] },
			to: { path: adapters },
		},
		{
			name: '5-only-entries-reach-container',
			severity: 'error',
			// app.d.ts only gives `locals` its type, which is gone after the build.
			from: {
				path: '^src/',
				pathNot: ['^src/((hooks\\.server|cli|app\\.d)\\.ts$|cli/)', container, testFile],
			},
			to: { path: container },
		},
		...room('6-routes', routes, [domain, i18n, ui, web, ...kit, typesOfTheRoute]),
		...room('7-ui', ui, [domain, i18n, ...kit]),
		...room('7-i18n', i18n, [domain, packages('i18next')]),
		{ name: '8-no-cycles', severity: 'error', from: {}, to: { circular: true } },
		{
			name: '8-nothing-imports-routes',
			severity: 'error',
			from: { pathNot: routes },
			to: { path: routes, pathNot: typesOfTheRoute },
		},
		{
			name: '8-no-route-imports-another',
			severity: 'error',
			from: { path: routes },
			to: { path: filesOfKit },
		},
		{
			name: '8-nothing-imports-tests',
			severity: 'error',
			from: { path: '^src/', pathNot: testFile },
			to: { path: [tests, testFile] },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.(css|svg|png|woff2)$' },
		tsPreCompilationDeps: true,
		// Only says where $lib is; the project's own extends a generated file.
		tsConfig: { fileName: 'tools/imports.tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'node', 'default', 'types'],
			extensions: ['.ts', '.js', '.mjs', '.svelte', '.d.ts', '.json'],
		},
	},
};
