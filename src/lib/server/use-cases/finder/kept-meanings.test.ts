import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../../../tests/support/catalogue';
import { reference } from '../../../../../tests/support/reference';
import type { Program } from '../../../domain/program/program';
import type { ReferenceData } from '../../ports/reference-data';
import { indexContents } from './index-contents';
import { keptMeanings } from './kept-meanings';

const today = '2026-11-20';
const programs = catalogue.slice(0, 24);

const isChanged = (change: (program: Program) => Program, at = 3) =>
	programs.map((program, index) => (index === at ? change(program) : program));

const other = programs[7]?.name.ja ?? '';

describe('what is kept of an earlier reading makes the same contents as reading all anew', () => {
	const words: ReferenceData = { ...reference, thesaurus: reference.thesaurus.slice(0, 40) };
	const cases: [string, readonly Program[], ReferenceData, string][] = [
		['nothing changed', programs, reference, today],
		['another day', programs, reference, '2027-04-01'],
		['one left', programs.slice(1), reference, today],
		['one came', catalogue.slice(0, 25), reference, today],
		['other words', programs, words, today],
		[
			'its text changed',
			isChanged((one) => ({ ...one, description: { ja: `${other}と機械の購入` } })),
			...([reference, today] as const),
		],
		[
			'it has the name of a word that others use',
			isChanged((one) => ({ ...one, aliases: ['補助金', '中小企業'] })),
			...([reference, today] as const),
		],
		[
			'one that others name has another name',
			isChanged((one) => ({ ...one, name: { ja: '名前のない制度' }, aliases: [] }), 7),
			...([reference, today] as const),
		],
	];
	test.each(cases)('%s', (_, changed, known, day) => {
		const meaningsFor = keptMeanings();
		indexContents(programs, reference, today, meaningsFor);
		const kept = indexContents(changed, known, day, meaningsFor);
		expect(kept).toEqual(indexContents(changed, known, day));
	});
});

test('only what has changed is read again', () => {
	const meaningsFor = keptMeanings();
	const first = indexContents(programs, reference, today, meaningsFor);
	const changed = isChanged((one) => ({ ...one, summary: { ...one.summary, ja: '別の説明' } }));
	const next = indexContents(changed, reference, today, meaningsFor);
	const again = programs.filter(
		(_, index) => first.documents.ja[index]?.meanings !== next.documents.ja[index]?.meanings,
	);
	expect(again.map(({ id }) => id)).toEqual([programs[3]?.id]);
});
