import { unzipSync, zipSync } from 'fflate';
import { limits } from './limits';
import { RefusedFile } from './refused-file';

export const isZip = (bytes: Uint8Array): boolean =>
	bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

function unpack(bytes: Uint8Array, filter: (file: { name: string; size: number }) => boolean) {
	try {
		return unzipSync(bytes, { filter: ({ name, originalSize: size }) => filter({ name, size }) });
	} catch {
		throw new RefusedFile('broken-zip');
	}
}

/**
 * The files of a zip that are wanted, by their names. Their sizes are added up from its directory
 * before anything is unpacked; a file that is larger than its directory says is cut off there.
 */
export function readZip(
	bytes: Uint8Array,
	isWanted: (name: string) => boolean,
): Map<string, Uint8Array> {
	let [count, size] = [0, 0];
	unpack(bytes, (file) => {
		count++;
		if (isWanted(file.name)) size += file.size;
		return false;
	});
	if (count > limits.filesInZip || size > limits.unpackedBytes)
		throw new RefusedFile('unpacked-too-large');
	return new Map(Object.entries(unpack(bytes, ({ name }) => isWanted(name))));
}

/** The names of all files in a zip; nothing is unpacked. */
export function namesInZip(bytes: Uint8Array): string[] {
	const names: string[] = [];
	unpack(bytes, ({ name }) => {
		names.push(name);
		return false;
	});
	return names;
}

/** A zip that is the same each time it is made of the same files. */
export const writeZip = (files: readonly (readonly [string, Uint8Array])[]): Uint8Array =>
	zipSync(Object.fromEntries(files), { level: 6, mtime: '1980-01-01T12:00:00' });
