import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * @param {string} path
 * @returns {string[]} the file itself, or every file below the folder, in a fixed order
 */
function filesBelow(path) {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) return [];
	if (!found.isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesBelow(join(path, name)));
}

/**
 * One value that changes when any of the files does.
 * @param {string} folder
 * @param {string[]} entries files and folders below it; what is missing counts as such
 * @param {{ ignore?: RegExp, salt?: string }} [options]
 */
export function fingerprint(folder, entries, { ignore, salt = '' } = {}) {
	const hash = createHash('sha256').update(salt);
	for (const file of entries.flatMap((entry) => filesBelow(join(folder, entry)))) {
		const name = relative(folder, file).split(sep).join('/');
		if (ignore?.test(name)) continue;
		const content = readFileSync(file);
		hash.update(`\0${name}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

/**
 * @param {string} file
 * @returns {string | undefined} what an earlier run left there
 */
export function readStamp(file) {
	try {
		return readFileSync(file, 'utf8').trim();
	} catch {
		return undefined;
	}
}
