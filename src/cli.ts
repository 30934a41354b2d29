import { parseArgs } from 'node:util';
import { ConfigError, DataFileError, moveData, openContainer } from '$lib/server/container';
import { backup, restore } from './cli/backup';
import { doctor } from './cli/doctor';
import { exportPrograms, importPrograms } from './cli/programs';
import { say, sayTables, sumOf } from './cli/say';

/** `… | head -1` takes no more lines than it wants. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});

async function reindex(): Promise<number> {
	const container = await openContainer(process.env);
	await container.reindex();
	const { app } = container;
	say(`${app.programs().length} programs, search engine: ${app.engine()}.`);
	await container.close();
	return 0;
}

/** What follows `--to` or stands behind its equals sign. */
function targetOfMove(): string {
	const { values } = parseArgs({
		args: process.argv.slice(3),
		options: { to: { type: 'string' } },
		strict: false,
	});
	const { to } = values;
	if (typeof to === 'string' && /^postgres(ql)?:/.test(to) && URL.canParse(to)) return to;
	throw new ConfigError('move takes --to postgres://user:password@host:5432/name.');
}

async function move(): Promise<number> {
	const tables = await moveData(process.env, targetOfMove());
	sayTables('SHA-256, the same in both', tables);
	say(`${sumOf(tables)} were copied, read back and compared.`);
	say('Now set DATABASE_URL to the same address and start.');
	return 0;
}

function help(): Promise<number> {
	say('npm run todoku -- <command>');
	say('  backup    [--to file] puts the database and its secret into one file');
	say('  doctor    [--json] checks data/ and the site: index, jobs, mail, backup, disk');
	say(
		'  export    [--to folder] writes what is public as YAML; into data/programs where none is named',
	);
	say('  import    [--dry-run] brings data/programs into the database; never overwrites an edit');
	say('  move      --to postgres://… copies the SQLite database into an empty PostgreSQL one');
	say('  reindex   builds the search index anew');
	say('  restore   --from file [--into address] [--replace] brings a backup back');
	return Promise.resolve(0);
}

const commands: Record<string, () => Promise<number>> = {
	backup,
	doctor,
	export: exportPrograms,
	import: importPrograms,
	move,
	reindex,
	restore,
	help,
};

/** What a person can mend is said in one line; anything else is a fault, with all its detail. */
async function run(command: () => Promise<number>): Promise<number> {
	try {
		return await command();
	} catch (error) {
		if (!(error instanceof ConfigError || error instanceof DataFileError)) throw error;
		process.stderr.write(`todoku: ${error.message}\n`);
		return 1;
	}
}

const name = process.argv[2] ?? 'help';
const command = commands[name];
if (!command) say(`"${name}" is none of: ${Object.keys(commands).join(', ')}`);
process.exitCode = command ? await run(command) : 1;
