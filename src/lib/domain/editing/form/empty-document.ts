import type { JsonObject } from '../json';
import { readForm } from './read-form';
import { sections, sectionSpec } from './sections';

/** A program of which nothing is written yet: what has to be there is there, empty. */
export const emptyDocument = (): JsonObject =>
	Object.assign({}, ...sections.map((section) => readForm(new FormData(), sectionSpec(section))));

const longestId = 60;

/** An id made of a name: Energy Saving Subsidy → energy-saving-subsidy; empty where there is none in it. */
export const idFrom = (name: string): string =>
	name
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/\p{M}|['’]/gu, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replace(/^-/, '')
		.slice(0, longestId)
		.replace(/-$/, '');
