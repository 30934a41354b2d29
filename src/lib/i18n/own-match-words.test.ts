import { expect, test } from 'vitest';
import { namesFor, wordsIn } from '../../../tests/support/catalogue';
import { judged } from '../../../tests/support/judging';
import { aProgram, exclusion, target } from '../../../tests/support/programs';
import type { Criterion } from '../domain/eligibility/criterion';
import { ownMatchView } from './own-match-words';

const shop = target({ fact: 'purpose', in: ['new-shop'] });
const city = target({ fact: 'place', in: ['in-city'] });
const link = { text: '「したいこと」に足す', href: '/ja/business?step=plan' };

test.each<[string, Criterion[], typeof link | undefined]>([
	['only the plans are in the way', [shop, target({ fact: 'taxes', paid: ['city-tax'] })], link],
	['something else is in the way too', [shop, city], undefined],
	['a plan is refused', [exclusion({ fact: 'purpose', in: ['new-machine'] })], undefined],
	['nothing is in the way', [target({ fact: 'purpose', in: ['new-machine'] })], undefined],
])('the way to the plans is shown where %s', (_case, criteria, expected) => {
	const program = aProgram({ criteria });
	const judgement = judged(program, {
		plan: { purposes: ['new-machine'] },
		location: { place: 'outside' },
		taxesPaid: ['all-taxes'],
	});
	const match = { judgement, benefit: { isExact: false }, wanted: 0 };
	const view = ownMatchView(program, match, wordsIn('ja'), namesFor(program));
	expect(view.addPurpose).toEqual(expected);
});
