import { z } from 'zod';
import { isJstDate } from '../domain/jst-date';

const port = z.coerce.number().int().min(1).max(65535);
const url = (...protocols: string[]) =>
	z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));

const variables = {
	PORT: { schema: port.default(3000), takes: 'a port from 1 to 65535' },
	HOST: { schema: z.string().min(1).default('127.0.0.1'), takes: 'an address to listen on' },
	ORIGIN: { schema: url('http:', 'https:').optional(), takes: 'the public address, https://…' },
	DATABASE_URL: {
		schema: z
			.string()
			.regex(/^sqlite:.+/)
			.or(url('postgres:', 'postgresql:'))
			.optional(),
		takes: 'sqlite:path/to/file or postgres://user:password@host:5432/name',
	},
	MEILI_URL: { schema: url('http:', 'https:').optional(), takes: 'the address of Meilisearch' },
	MEILI_KEY: { schema: z.string().min(1).optional(), takes: "Meilisearch's master or admin key" },
	SMTP_URL: { schema: url('smtp:', 'smtps:').optional(), takes: 'smtp://user:password@host:port' },
	MAIL_FROM: { schema: z.string().includes('@').optional(), takes: 'the sender of mail' },
	LINK_CHECKS: {
		schema: z.enum(['on', 'off']).default('off'),
		takes: 'on to look at the links of programs, or off',
	},
	SECRET: { schema: z.string().min(32).optional(), takes: 'at least 32 characters' },
	TODOKU_DATA: { schema: z.string().min(1).default('data'), takes: 'a folder' },
	TODOKU_VAR: { schema: z.string().min(1).default('var'), takes: 'a folder' },
	TODOKU_TODAY: { schema: z.string().refine(isJstDate).optional(), takes: 'a day as YYYY-MM-DD' },
} as const;

type Variables = typeof variables;
export type Config = { [Name in keyof Variables]: z.infer<Variables[Name]['schema']> };

/** May hold a password, and start-up messages end up in logs. */
const secretVariables: readonly string[] = ['DATABASE_URL', 'MEILI_KEY', 'SMTP_URL', 'SECRET'];

export class ConfigError extends Error {}

const shown = (name: string, value = '') =>
	secretVariables.includes(name) ? 'something else' : JSON.stringify(value);

/** Reads the environment. An empty variable counts as unset; a wrong one is named with what it takes. */
export function readConfig(environment: Record<string, string | undefined>): Config {
	const entries = Object.entries(variables).map(([name, { schema, takes }]) => {
		const parsed = schema.safeParse(environment[name] || undefined);
		if (parsed.success) return [name, parsed.data];
		throw new ConfigError(`${name} is ${shown(name, environment[name])} but takes ${takes}.`);
	});
	return Object.fromEntries(entries) as Config;
}
