import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IndustryTree } from '../../src/lib/domain/taxonomy';

const file = join(import.meta.dirname, '../../data/taxonomy/jsic-14.csv');

/** Code and parent are all that the tests ask of the classification; neither is ever quoted. */
const rows = readFileSync(file, 'utf8')
	.split(/\r?\n/)
	.slice(1)
	.map((line) => line.split(','))
	.flatMap(([code, parent]) => (code ? [{ code, parent: parent ?? '', ja: '', en: '' }] : []));

const tree = new IndustryTree(rows);

/** The whole Japan Standard Industrial Classification, as the site uses it. */
export const isWithin = (code: string, group: string): boolean => tree.isWithin(code, group);
export const industryCodes: readonly string[] = rows.map(({ code }) => code);
