import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ platform: string, architecture: string, libc: 'glibc' | 'musl' | undefined }} System
 * @typedef {{ optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Locked
 */

/** @returns {System['libc']} */
function libraryOfC() {
	if (process.platform !== 'linux') return undefined;
	const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
		process.report.getReport()
	);
	return report.header.glibcVersionRuntime ? 'glibc' : 'musl';
}

/** @returns {System} */
export const thisSystem = () => ({
	platform: process.platform,
	architecture: process.arch,
	libc: libraryOfC(),
});

/**
 * @param {Locked} locked
 * @param {System} system
 */
function isMadeFor({ os, cpu, libc }, { platform, architecture, libc: ours }) {
	if (!os || !cpu) return false;
	const rightLibrary = !libc || (ours !== undefined && libc.includes(ours));
	return os.includes(platform) && cpu.includes(architecture) && rightLibrary;
}

/**
 * npm calls an installation complete although an optional package could not be fetched. The
 * compiled parts of the tools are such packages, and so is Node: look whether they came.
 * @param {string} folder with package-lock.json and node_modules
 * @param {System} [system]
 * @returns {string[]} names of packages for this system that are not there
 */
export function missingPackages(folder, system = thisSystem()) {
	/** @type {Record<string, Locked>} */
	const packages = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
	return Object.entries(packages)
		.filter(([, locked]) => locked.optional && isMadeFor(locked, system))
		.map(([path]) => path)
		.filter((path) => !existsSync(join(folder, path, 'package.json')))
		.map((path) => path.replace(/^.*node_modules\//, ''));
}
