import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const most = 24;
const relations = ['relatedIds', 'successorId', 'predecessorIds'];

/** A program by itself, which can be published though others are missing; nothing where it cannot. */
function alone(text: string): string | undefined {
	if (/\bprogram: (?!itself)/.test(text)) return undefined;
	const program = parse(text) as Record<string, unknown>;
	return stringify(
		Object.fromEntries(Object.entries(program).filter(([name]) => !relations.includes(name))),
	);
}

/** The city's data with a few of its programs, so that starts take little time; gives their ids. */
export function fewPrograms(from: string, to: string): string[] {
	cpSync(from, to, { recursive: true });
	const folder = join(to, 'programs');
	const kept: string[] = [];
	for (const name of readdirSync(folder).sort()) {
		const file = join(folder, name);
		const text = kept.length < most ? alone(readFileSync(file, 'utf8')) : undefined;
		if (text === undefined) rmSync(file);
		else {
			writeFileSync(file, text);
			kept.push(name.replace(/\.yaml$/, ''));
		}
	}
	return kept;
}
