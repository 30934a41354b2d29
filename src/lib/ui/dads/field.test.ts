import { describe, expect, it } from 'vitest';
import { controlAttributes } from './field';

describe('controlAttributes', () => {
	it.each([
		[{}, undefined, undefined],
		[{ hint: 'h' }, 'a-hint', undefined],
		[{ error: 'e' }, 'a-error', 'true'],
		[{ hint: 'h', error: 'e' }, 'a-hint a-error', 'true'],
		[{ hint: 'h', unit: '人' }, 'a-hint a-unit', undefined],
		[{ hint: '', error: '' }, undefined, undefined],
	])('of %o', (texts, describedBy, invalid) => {
		expect(controlAttributes('a', texts)).toEqual({
			id: 'a',
			'aria-describedby': describedBy,
			'aria-invalid': invalid,
		});
	});
});
