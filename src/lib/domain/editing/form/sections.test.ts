import { expect, test } from 'vitest';
import { programShape } from '../../program/program';
import { sectionOf, sections, sectionSpec, settledFields } from './sections';

const namesOn = (section: (typeof sections)[number]) =>
	sectionSpec(section).fields.map(({ name }) => name);

test('every field of a program is on one page of the form', () => {
	const shown = sections.flatMap(namesOn);
	expect([...shown, ...settledFields].sort()).toEqual(Object.keys(programShape.shape).sort());
});

test('a field leads to its page, and a strange one to the last', () => {
	for (const section of sections)
		for (const name of namesOn(section)) expect(sectionOf(name)).toBe(section);
	expect(sectionOf('strange')).toBe('more');
});
