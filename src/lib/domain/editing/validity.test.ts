import { describe, expect, it } from 'vitest';
import { checkDocument } from './validity';

const none = new Set<string>();
const around = {
	id: 'trial',
	ids: none,
	known: {
		...{ places: none, certifications: none, purposes: none, declarations: none },
		...{ desks: none, wards: none, industries: none },
	},
};

/** What is wrong with a field of a document that has only this. */
const codeOf = (document: Record<string, string | readonly string[]>, path: string) => {
	const checked = checkDocument(document, around);
	return checked.ok ? undefined : checked.errors.find((error) => error.path === path)?.code;
};

describe('checkDocument', () => {
	it('calls what was never filled in wanting, not wrong: absent, blank or an empty list', () => {
		expect(codeOf({}, 'goals')).toBe('required');
		expect(codeOf({ goals: [] }, 'goals')).toBe('required');
		expect(codeOf({ fiscalYear: ' ' }, 'fiscalYear')).toBe('required');
	});

	it('calls wrong what cannot be', () => {
		expect(codeOf({ kind: 'gift' }, 'kind')).not.toBe('required');
		expect(codeOf({ goals: ['riches'] }, 'goals.0')).not.toBe('required');
	});
});
