import { factSchema, type Fact } from '../eligibility/fact';
import type { Program } from './program';

/** A fact that a program asks for, and where in the document it stands. */
export interface PlacedFact {
	path: string;
	fact: Fact;
}

function within(value: unknown, path: string): PlacedFact[] {
	if (typeof value !== 'object' || value === null) return [];
	const { data: fact } = factSchema.safeParse(value);
	if (fact) return [{ path, fact }];
	return Object.entries(value).flatMap(([name, part]) => within(part, `${path}.${name}`));
}

/** Every fact that criteria or benefits of a program ask for. */
export const placedFacts = ({ criteria, benefits }: Program): PlacedFact[] => [
	...within(criteria, 'criteria'),
	...within(benefits, 'benefits'),
];
