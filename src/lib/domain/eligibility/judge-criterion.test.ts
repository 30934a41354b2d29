import { expect, test } from 'vitest';
import { target } from '../../../../tests/support/programs';
import type { Criterion } from './criterion';
import type { Fact } from './fact';
import { dependsOnTrack } from './judge-criterion';

const maker: Fact = { fact: 'industry', in: ['E'] };
const granted: Fact = { fact: 'earlier-award', program: 'itself', event: 'granted' };
const ofTrack: Fact = { ...granted, sameTrack: true };

test.each<[string, Criterion, boolean]>([
	['a fact of the business', target(maker), false],
	['an award of any track', target(granted), false],
	['an award of the same track', target(ofTrack), true],
	['all of several', target({ all: [maker, ofTrack] }), true],
	['any of several', target({ any: [maker, { not: granted }] }), false],
	['its contrary', target({ any: [maker, { not: ofTrack }] }), true],
	['whom it concerns', target(maker, { when: ofTrack }), true],
	['an exception', target(maker, { exceptions: [{ test: maker }, { test: ofTrack }] }), true],
	['tracks of its own', target(maker, { tracks: ['one'] }), true],
])('differs from track to track: %s', (_case, criterion, expected) => {
	expect(dependsOnTrack(criterion)).toBe(expected);
});
