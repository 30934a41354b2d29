import { describe, expect, it } from 'vitest';
import type { FieldView } from './editing-form-view';
import { itemWords } from './editing-item-words';

const control = { name: 'a', id: 'f-a', label: 'a', isMissing: false, kept: [] };
const text = (value: string): FieldView => ({ ...control, kind: 'text', value, width: 'full' });
const group = (...fields: FieldView[]): FieldView => ({
	...{ ...control, kind: 'group', fields, more: [] },
	...{ moreLabel: '', isFolded: false, isFilled: true },
});

describe('itemWords', () => {
	it('says the first two that were entered, and leaves out what is empty', () => {
		expect(itemWords(group(text(' '), text('補助'), text('1/2'), text('100'))).split('・')).toEqual(
			['補助', '1/2'],
		);
	});

	it('says a choice by its label', () => {
		const options = [{ value: 'grant', label: '返さなくてよいお金' }];
		const kind: FieldView = { ...control, kind: 'select', value: 'grant', blank: '', options };
		expect(itemWords(kind)).toBe('返さなくてよいお金');
	});

	it('is empty for an empty item, and short for a long one', () => {
		expect(itemWords(group(text('')))).toBe('');
		expect([...itemWords(text('あ'.repeat(200)))]).toHaveLength(61);
	});
});
