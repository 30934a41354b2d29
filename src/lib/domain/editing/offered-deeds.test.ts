import { describe, expect, test } from 'vitest';
import { nextDeed, offeredDeeds, whyNotNow, type ListingFacts } from './offered-deeds';
import type { Role } from './roles';

const published: ListingFacts = {
	...{ state: 'published', number: 2, draft: undefined },
	...{ publishAt: undefined, endAt: undefined },
};
const draft = { state: 'draft', authorId: 'hana', baseNumber: 2 } as const;
const drafted: ListingFacts = { ...published, draft };
const inReview: ListingFacts = { ...published, draft: { ...draft, state: 'review' } };
const old: ListingFacts = { ...published, draft: { ...draft, state: 'review', baseNumber: 1 } };
const withdrawn: ListingFacts = { ...published, state: 'withdrawn' };
const timed: ListingFacts = { ...inReview, publishAt: '2026-12-01', endAt: '2026-12-02' };
const unseen: ListingFacts = {
	...published,
	...{ state: 'draft', number: 0, draft: { ...draft, baseNumber: 0 } },
};

const both = { isSecondRequired: true, isValid: true };
const as = (id: string, role: Role) => ({ id, role });

const namesOf = (listing: ListingFacts, id: string, role: Role, around = both) =>
	Object.entries(offeredDeeds(listing, as(id, role), around))
		.flatMap(([name, isOffered]) => (isOffered ? name : []))
		.join(' ');

describe('what is offered', () => {
	const cases: [string, ListingFacts, string, Role, string][] = [
		['a published one', published, 'hana', 'editor', 'edit'],
		['a published one', published, 'ichiro', 'publisher', 'edit endAt withdraw restore'],
		['a draft', drafted, 'hana', 'editor', 'edit send discard'],
		['a draft', drafted, 'ichiro', 'publisher', 'edit send endAt withdraw discard'],
		['a review', inReview, 'jiro', 'editor', 'edit discard'],
		[
			...(['a review', inReview, 'ichiro', 'publisher'] as const),
			'edit back publish publishAt endAt withdraw discard',
		],
		['a review of one’s own', inReview, 'hana', 'admin', 'edit back endAt withdraw discard'],
		['an outdated review', old, 'ichiro', 'admin', 'edit back endAt withdraw discard'],
		['a withdrawn one', withdrawn, 'ichiro', 'publisher', 'edit restore'],
		['one never published', unseen, 'ichiro', 'publisher', 'edit send discard'],
		[
			...(['a timed one', timed, 'ichiro', 'publisher'] as const),
			'edit back publish publishAt publishNever endAt endNever withdraw discard',
		],
		['a timed one', timed, 'jiro', 'editor', 'edit discard'],
		['a review', inReview, 'x', 'consultant', ''],
	];
	test.each(cases)('of %s', (_, listing, id, role, names) => {
		expect(namesOf(listing, id, role)).toBe(names);
	});

	test('publishing, where no second person is required, of what one has just written', () => {
		const alone = { isSecondRequired: false, isValid: true };
		expect(namesOf(drafted, 'hana', 'publisher', alone)).toMatch(/publish publishAt/);
		expect(namesOf(drafted, 'hana', 'publisher', { ...alone, isValid: false })).not.toMatch(
			/publish/,
		);
	});
});

test.each([
	[published, 'editor', both, undefined],
	[inReview, 'editor', both, 'forbidden'],
	[old, 'publisher', both, 'outdated'],
	[inReview, 'publisher', { ...both, isValid: false }, 'not-valid'],
	[drafted, 'publisher', both, 'not-in-review'],
	[inReview, 'publisher', both, undefined],
] as const)('why it cannot be published now', (listing, role, around, why) => {
	expect(whyNotNow(listing, as('ichiro', role), around)).toBe(why);
});

test('who wrote it last is told to find a second person', () => {
	expect(whyNotNow(inReview, as('hana', 'publisher'), both)).toBe('second-person');
});

test.each([
	[published, 'hana', 'editor', 'change'],
	[withdrawn, 'hana', 'editor', 'open'],
	[drafted, 'hana', 'editor', 'continue'],
	[drafted, 'ichiro', 'publisher', 'open'],
	[inReview, 'hana', 'publisher', 'wait'],
	[inReview, 'jiro', 'editor', 'wait'],
	[inReview, 'ichiro', 'publisher', 'review'],
	[old, 'ichiro', 'publisher', 'renew'],
	[inReview, 'x', 'consultant', 'wait'],
] as const)('what comes next', (listing, id, role, next) => {
	expect(nextDeed(listing, as(id, role), true)).toBe(next);
});
