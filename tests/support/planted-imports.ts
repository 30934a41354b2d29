/** A package small enough to be planted: what counts is that the import finds it. */
const packageFiles = (name: string): Record<string, string> => ({
	[`node_modules/${name}/package.json`]: JSON.stringify({ name, main: 'index.js' }),
	[`node_modules/${name}/index.js`]: 'export const value = 1;\n',
});

const packages = ['zod', 'kysely', 'meilisearch', 'nodemailer', 'yaml', 'better-auth', 'i18next'];

const server = 'src/lib/server';

/** One file to a room, importing all that its room may. */
const lawful: Record<string, string[]> = {
	'src/lib/domain/plain.ts': [],
	'src/lib/domain/program.ts': ['./plain', 'zod'],
	[`${server}/ports/catalogue.ts`]: ['$lib/domain/plain'],
	'src/lib/i18n/index.ts': ['$lib/domain/plain', 'i18next'],
	[`${server}/use-cases/finder/find.ts`]: [
		'$lib/domain/plain',
		'$lib/server/ports/catalogue',
		'$lib/i18n/index',
	],
	[`${server}/adapters/db/catalogue.ts`]: [
		'$lib/domain/plain',
		'$lib/server/ports/catalogue',
		'kysely',
		'node:sqlite',
	],
	[`${server}/adapters/search/index.ts`]: ['$lib/domain/plain', 'meilisearch'],
	[`${server}/web/respond.ts`]: [
		'$lib/domain/plain',
		'$lib/server/ports/catalogue',
		'@sveltejs/kit',
	],
	[`${server}/container.ts`]: [
		'$lib/server/adapters/db/catalogue',
		'$lib/server/use-cases/finder/find',
	],
	'src/hooks.server.ts': ['$lib/server/container'],
	'src/cli.ts': ['$lib/server/container'],
	'src/lib/ui/Card.svelte': ['$lib/domain/plain', '$lib/i18n/index', 'svelte'],
	'src/routes/+page.server.ts': [
		'$lib/domain/plain',
		'$lib/i18n/index',
		'$lib/server/web/respond',
		'$lib/ui/Card.svelte',
		'@sveltejs/kit',
		'$app/state',
		'./$types',
		'./home-view',
	],
	'src/routes/home-view.ts': ['$lib/domain/plain', '$lib/i18n/index'],
	'tests/support/builder.ts': ['$lib/domain/plain'],
	'src/lib/domain/program.test.ts': [
		'./plain',
		'vitest',
		'node:fs',
		'../../../tests/support/builder',
	],
};

export type Violation = { rule: string; from: string; imports: string };

/** For each rule a file of its own that breaks it, and at least one way for each line of the law. */
export const violations: Violation[] = [
	{
		rule: '8-no-route-imports-another',
		from: 'src/routes/other-view.ts',
		imports: './+page.server',
	},
	{ rule: '1-domain', from: 'src/lib/domain/a.ts', imports: '$lib/i18n/index' },
	{ rule: '1-domain', from: 'src/lib/domain/b.ts', imports: 'kysely' },
	{ rule: '1-domain', from: 'src/lib/domain/c.ts', imports: 'node:fs' },
	{ rule: '1-domain', from: 'src/lib/domain/d.ts', imports: '@sveltejs/kit' },
	{
		rule: '1-domain-in-tests',
		from: 'src/lib/domain/e.test.ts',
		imports: '$lib/server/adapters/db/catalogue',
	},
	{ rule: '2-ports', from: `${server}/ports/a.ts`, imports: 'zod' },
	{ rule: '2-ports', from: `${server}/ports/b.ts`, imports: '$lib/server/web/respond' },
	{
		rule: '2-ports-in-tests',
		from: `${server}/ports/c.test.ts`,
		imports: '$lib/server/web/respond',
	},
	{
		rule: '3-use-cases',
		from: `${server}/use-cases/finder/a.ts`,
		imports: '$lib/server/adapters/db/catalogue',
	},
	{ rule: '3-use-cases', from: `${server}/use-cases/finder/b.ts`, imports: '@sveltejs/kit' },
	{
		rule: '3-use-cases-in-tests',
		from: `${server}/use-cases/finder/c.test.ts`,
		imports: '$lib/server/adapters/db/catalogue',
	},
	{
		rule: '4-adapters',
		from: `${server}/adapters/db/a.ts`,
		imports: '$lib/server/use-cases/finder/find',
	},
	{ rule: '4-adapters', from: `${server}/adapters/db/b.ts`, imports: '@sveltejs/kit' },
	{
		rule: '4-no-sibling-adapter',
		from: `${server}/adapters/db/c.ts`,
		imports: '$lib/server/adapters/search/index',
	},
	{ rule: '4-library-of-db-stays-there', from: `${server}/adapters/mail/a.ts`, imports: 'kysely' },
	{
		rule: '4-library-of-search-stays-there',
		from: `${server}/adapters/mail/b.ts`,
		imports: 'meilisearch',
	},
	{
		rule: '4-library-of-mail-stays-there',
		from: `${server}/adapters/db/d.ts`,
		imports: 'nodemailer',
	},
	{ rule: '4-library-of-files-stays-there', from: `${server}/adapters/db/e.ts`, imports: 'yaml' },
	{
		rule: '4-library-of-auth-stays-there',
		from: `${server}/adapters/db/f.ts`,
		imports: 'better-auth',
	},
	{ rule: '5-web', from: `${server}/web/a.ts`, imports: '$lib/server/use-cases/finder/find' },
	{ rule: '5-web', from: `${server}/web/b.ts`, imports: '$lib/i18n/index' },
	{
		rule: '5-web-in-tests',
		from: `${server}/web/c.test.ts`,
		imports: '$lib/server/adapters/db/catalogue',
	},
	{
		rule: '5-only-container-reaches-adapters',
		from: 'src/lib/server/config.ts',
		imports: '$lib/server/adapters/db/catalogue',
	},
	{
		rule: '5-only-entries-reach-container',
		from: 'src/lib/server/other.ts',
		imports: '$lib/server/container',
	},
	{
		rule: '6-routes',
		from: 'src/routes/a/+page.server.ts',
		imports: '$lib/server/use-cases/finder/find',
	},
	{ rule: '6-routes', from: 'src/routes/b/+page.server.ts', imports: 'kysely' },
	{ rule: '6-routes', from: 'src/routes/c/+server.ts', imports: '$lib/server/ports/catalogue' },
	{
		rule: '6-routes-in-tests',
		from: 'src/routes/f/view.test.ts',
		imports: '$lib/server/use-cases/finder/find',
	},
	{ rule: '7-ui', from: 'src/lib/ui/A.svelte', imports: '$lib/server/web/respond' },
	{ rule: '7-ui-in-tests', from: 'src/lib/ui/b.test.ts', imports: '$lib/server/web/respond' },
	{ rule: '7-i18n', from: 'src/lib/i18n/a.ts', imports: '$lib/ui/Card.svelte' },
	{
		rule: '7-i18n-in-tests',
		from: 'src/lib/i18n/b.test.ts',
		imports: '$lib/ui/Card.svelte',
	},
	{ rule: '8-no-cycles', from: 'src/lib/domain/round-1.ts', imports: './round-2' },
	{
		rule: '8-nothing-imports-routes',
		from: 'src/lib/ui/c.ts',
		imports: '../../routes/+page.server',
	},
	{
		rule: '8-nothing-imports-tests',
		from: 'src/lib/server/d.ts',
		imports: '../../../tests/support/builder',
	},
];

function source(file: string, imports: string[]): string {
	const lines = imports.map((name, index) => `import * as part${index} from '${name}';`);
	const names = imports.map((_, index) => `part${index}`).join(', ');
	const code = [...lines, `export const parts = [${names}];`, ''].join('\n');
	return file.endsWith('.svelte') ? `<script lang="ts">\n${code}</script>\n` : code;
}

const packagesOfTheTree = [...packages, 'svelte', 'vitest', '@sveltejs/kit'];

export const lawfulTree: Record<string, string> = Object.assign(
	{ 'package.json': '{ "type": "module" }' },
	...packagesOfTheTree.map(packageFiles),
	Object.fromEntries(
		Object.entries(lawful).map(([file, imports]) => [file, source(file, imports)]),
	),
);

export const brokenTree: Record<string, string> = {
	...lawfulTree,
	'src/lib/domain/round-2.ts': source('src/lib/domain/round-2.ts', ['./round-1']),
	...Object.fromEntries(violations.map(({ from, imports }) => [from, source(from, [imports])])),
};
