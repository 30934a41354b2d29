import { expect, test } from 'vitest';
import { emptyDocument, idFrom } from './empty-document';

test('a new program has every list, and no value that nobody wrote', () => {
	expect(emptyDocument()).toEqual({
		name: {},
		aliases: [],
		goals: [],
		title: {},
		summary: {},
		description: {},
		situations: [],
		lifecycle: {},
		periods: [],
		benefits: [],
		criteria: [],
		steps: [],
		organisers: [],
		contacts: [],
		results: [],
		sources: [],
	});
});

test.each([
	['Energy Saving Subsidy', 'energy-saving-subsidy'],
	['  Café ＡＢＣ (2026)!', 'cafe-abc-2026'],
	["Owners' club", 'owners-club'],
	['省エネ', ''],
	['x'.repeat(80), 'x'.repeat(60)],
])('%s becomes %s', (name, id) => {
	expect(idFrom(name)).toBe(id);
});
