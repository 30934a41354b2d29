import { expect } from 'vitest';
import type { Business } from '../../src/lib/domain/business/business';
import { reference } from './catalogue';

/** A slip in a code would quietly be an answer that nobody gives. */
export function expectKnownCodes({
	plan,
	declarations = {},
	certifications = [],
	location,
}: Business): void {
	const { purposes, declarations: statements, places, ...others } = reference.taxonomy;
	const given: [string[], { code: string }[]][] = [
		[plan?.purposes ?? [], purposes],
		[Object.keys(declarations), statements],
		[certifications, others.certifications],
		[location?.places ?? [], places],
	];
	for (const [codes, entries] of given)
		expect(entries.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
}
