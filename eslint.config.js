import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';

const purity = 'The domain is pure: hand the value in as an argument.';

/**
 * What makes a function answer differently tomorrow, or elsewhere.
 * @type {import('eslint').Linter.RulesRecord}
 */
const domainIsPure = {
	'no-restricted-globals': [
		'error',
		...['fetch', 'process', 'performance', 'crypto', 'globalThis'].map((name) => ({
			name,
			message: purity,
		})),
	],
	'no-restricted-properties': [
		'error',
		{ object: 'Date', property: 'now', message: purity },
		{ object: 'Math', property: 'random', message: purity },
	],
	'no-restricted-syntax': [
		'error',
		{ selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: purity },
		{ selector: "CallExpression[callee.name='Date']", message: purity },
	],
};

/**
 * Where a length is no longer a matter of taste.
 * @type {import('eslint').Linter.RulesRecord}
 */
const size = {
	'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
	'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
	'max-depth': ['error', 4],
};

export default typescript.config(
	{
		ignores: ['build/', 'build-*/', '.svelte-kit/', 'var/', 'test-results/', 'playwright-report/'],
	},
	typescript.configs.strict,
	typescript.configs.stylistic,
	svelte.configs.recommended,
	{
		rules: {
			eqeqeq: 'error',
			'no-console': 'error',
			'no-self-compare': 'error',
			'no-template-curly-in-string': 'error',
			'no-unused-private-class-members': 'error',
			'no-useless-return': 'error',
			'object-shorthand': 'error',
			'@typescript-eslint/consistent-type-definitions': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			...size,
		},
	},
	{
		files: ['src/**/*.ts', 'tests/**/*.ts'],
		ignores: ['**/*.d.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'] },
		},
		// Links are made in one place, which knows the language.
		rules: { 'svelte/no-navigation-without-resolve': 'off' },
	},
	{
		files: ['src/lib/domain/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: domainIsPure,
	},
	{
		files: ['**/*.test.ts', 'tests/**/*.ts'],
		rules: { 'max-lines-per-function': 'off' },
	},
	{
		// The command line and the benchmarks speak to a person.
		files: ['src/cli.ts', 'tests/bench/**/*.ts', 'tools/**/*.mjs'],
		rules: { 'no-console': 'off' },
	},
);
