import { parseArgs } from 'node:util';
import { backupData, ConfigError, restoreData, type RestoredBackup } from '$lib/server/container';
import { say, sayTables, sumOf } from './say';

const text = { type: 'string' } as const;

function parsed<Options extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
	options: Options,
	takes: string,
) {
	try {
		return parseArgs({ args: process.argv.slice(3), options, strict: true }).values;
	} catch {
		throw new ConfigError(takes);
	}
}

/** Puts the site into one file. */
export async function backup(): Promise<number> {
	const { to } = parsed({ to: text }, 'backup takes --to file, or --to folder.');
	const taken = await backupData(process.env, to);
	sayTables('SHA-256', taken.tables);
	say(`${sumOf(taken.tables)} were written, read back and compared.`);
	say(`${taken.file} (${taken.bytes} bytes)`);
	say(
		taken.hasSecret
			? 'It holds addresses of staff and the secret that guards sessions and second factors: keep it where nobody else reads it.'
			: 'It holds addresses of staff: keep it where nobody else reads it. SECRET is not in it; keep that as well.',
	);
	return 0;
}

const secretLines: Record<RestoredBackup['secret'], string | undefined> = {
	restored: undefined,
	same: undefined,
	differs:
		'SECRET is not the one of the backup: staff must sign in again, and second factors cannot be read. Set the old one, or unset it and restore again.',
	missing:
		'The secret was given as SECRET when the backup was taken, and is not in it: set the same one, or second factors cannot be read.',
};

/** Brings the site back from a file. */
export async function restore(): Promise<number> {
	const takes =
		'restore takes --from file, and if you like --into sqlite:file or postgres://…, --replace.';
	const options = { from: text, into: text, replace: { type: 'boolean' } } as const;
	const { from, into, replace } = parsed(options, takes);
	if (from === undefined) throw new ConfigError(takes);
	const restored = await restoreData(process.env, { from, into, mayReplace: replace === true });
	sayTables('SHA-256, the same in both', restored.tables);
	say(`${sumOf(restored.tables)} of ${restored.head.takenAt} were brought back and compared.`);
	if (restored.safetyCopy) say(`What was there before is kept in ${restored.safetyCopy}`);
	const warning = secretLines[restored.secret];
	if (warning) say(warning);
	say('Now start the site; one that runs has to be started again.');
	return warning ? 1 : 0;
}
