import {
	ConfigError,
	DataFileError,
	importData,
	openContainer,
	openData,
} from '$lib/server/container';
import { examineData } from '$lib/server/use-cases/catalogue/examine-data';

/** `… | head -1` takes no more lines than it wants. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});

const say = (line: string) => process.stdout.write(`${line}\n`);

async function doctor(): Promise<number> {
	const { data, clock } = openData(process.env);
	const { programs, statuses, untranslated, problems } = await examineData(data, clock.today());
	say(
		`${programs} programs: ${Object.entries(statuses)
			.map(([name, count]) => `${count} ${name}`)
			.join(', ')}`,
	);
	say(
		`descriptions in Japanese only: ${untranslated.en} without English, ${untranslated['ja-easy']} without plain Japanese`,
	);
	for (const { file, message } of problems) say(`✗ ${file}: ${message}`);
	say(problems.length === 0 ? 'No problems.' : `${problems.length} problems.`);
	return problems.length === 0 ? 0 : 1;
}

async function reindex(): Promise<number> {
	const container = await openContainer(process.env);
	await container.reindex();
	const { app } = container;
	say(`${app.programs().length} programs, search engine: ${app.engine()}.`);
	await container.close();
	return 0;
}

async function importPrograms(): Promise<number> {
	const { report, problems } = await importData(process.env);
	for (const { file, message } of problems) say(`✗ ${file}: ${message}`);
	const { added, changed, removed, unchanged, kept } = report;
	say(`${added.length} added, ${changed.length} changed, ${removed.length} removed.`);
	say(`${unchanged} as they were.`);
	for (const id of kept) say(`kept ${id}: it was edited since the last import`);
	return problems.length === 0 ? 0 : 1;
}

function help(): Promise<number> {
	say('npm run todoku -- <command>');
	say('  doctor    checks data/: every program, every reference between them');
	say('  import    brings data/programs into the database; never overwrites an edit');
	say('  reindex   builds the search index anew');
	return Promise.resolve(0);
}

const commands: Record<string, () => Promise<number>> = {
	doctor,
	import: importPrograms,
	reindex,
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
