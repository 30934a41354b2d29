import { expect, test } from 'vitest';
import { programShape } from '../../program/program';
import { sections, sectionSpec, settledFields } from './sections';

test('every field of a program is on one page of the form', () => {
	const shown = sections.flatMap((section) => sectionSpec(section).fields.map(({ name }) => name));
	expect([...shown, ...settledFields].sort()).toEqual(Object.keys(programShape.shape).sort());
		JSON.stringify(
			sections.map((section) => sectionSpec(section)),
			null,
			1,
		).slice(0, 6000),
	);
});
