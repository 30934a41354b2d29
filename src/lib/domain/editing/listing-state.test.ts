import { expect, test } from 'vitest';
import { draftStates, isPossible, listingStates, whyNotPublish } from './listing-state';

test('what can be done with a listing as it stands', () => {
	const deeds = [
		'send-for-review',
		'send-back',
		'discard',
		'publish',
		'restore',
		'withdraw',
	] as const;
	const table = listingStates.flatMap((state) =>
		[undefined, ...draftStates].map((draftState) => [
			`${state} ${draftState ?? '-'}`,
			deeds.filter((deed) => isPossible(deed, { state, draftState })).join(' '),
		]),
	);
	const inDraft = 'send-for-review discard publish';
	const inReview = 'send-back discard publish';
	expect(Object.fromEntries(table)).toEqual({
		'draft -': 'restore',
		'draft draft': inDraft,
		'draft review': inReview,
		'review -': 'restore',
		'review draft': inDraft,
		'review review': inReview,
		'published -': 'restore withdraw',
		'published draft': `${inDraft} withdraw`,
		'published review': `${inReview} withdraw`,
		'withdrawn -': 'restore',
		'withdrawn draft': inDraft,
		'withdrawn review': inReview,
	});
});

test.each([
	['review', 'hana', true, undefined],
	['review', 'ichiro', true, 'second-person'],
	['draft', 'hana', true, 'not-in-review'],
	['draft', 'ichiro', true, 'second-person'],
	['draft', 'ichiro', false, undefined],
	['review', 'ichiro', false, undefined],
] as const)(
	'a %s of ichiro, published by %s, second person %s: %s',
	(state, who, required, why) => {
		expect(whyNotPublish({ state, authorId: 'ichiro' }, who, required)).toBe(why);
	},
);
