import { statfs } from 'node:fs/promises';
import type { DiskSpace } from '../../ports/upkeep';

/** How much room there is where a folder lies, for an account without privileges. */
export async function diskSpace(folder: string): Promise<DiskSpace> {
	const { bsize, bavail, blocks } = await statfs(folder);
	return { freeBytes: bsize * bavail, totalBytes: bsize * blocks };
}
