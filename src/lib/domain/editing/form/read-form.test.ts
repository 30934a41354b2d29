import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../json';
import { readDeed } from './deeds';
import { editedDocument } from './edited-document';
import type { Section } from './sections';

/** A page of the form after somebody has typed, and pressed a button. */
function after(
	section: Section,
	typed: Record<string, string | string[]>,
	button = 'save',
	before: JsonObject = {},
) {
	const form = new FormData();
	for (const [name, values] of Object.entries(typed))
		for (const value of [values].flat()) form.append(name, value);
	return editedDocument(before, { section, form, deed: readDeed(button) });
}

const benefit = (typed: Record<string, string>, was = 'grant', kind = was) =>
	(
		after('money', {
			'benefits:count': '1',
			'benefits.0:was': was,
			'benefits.0:kind': kind,
			...typed,
		}).benefits as JsonObject[]
	)[0];

describe('a value, not known, and none are three things', () => {
	test.each([
		['was empty, now typed', { text: '50万', word: '', was: '' }, 500_000],
		['was typed, now not known', { text: '500,000', word: 'unknown', was: '' }, 'unknown'],
		['was not known, now typed', { text: '50万', word: 'unknown', was: 'unknown' }, 500_000],
		['was not known, now none', { text: '', word: 'none', was: 'unknown' }, 'none'],
		['was none and stays so', { text: '', word: 'none', was: 'none' }, 'none'],
		['was none, now nothing', { text: '', word: '', was: 'none' }, undefined],
		['the word itself was typed', { text: '不明', word: '', was: '' }, 'unknown'],
		['the other word was typed', { text: 'なし', word: 'unknown', was: 'unknown' }, 'none'],
		['what cannot be read stays', { text: '50万くらい', word: '', was: '' }, '50万くらい'],
	])('%s', (_, { text, word, was }, value) => {
		const read = benefit({
			'benefits.0.capYen': text,
			'benefits.0.capYen:word': word,
			'benefits.0.capYen:was': was,
		});
		expect(read?.capYen).toBe(value);
	});
});

describe('another form of benefit', () => {
	const typed = {
		'benefits.0.label.ja': '補助',
		'benefits.0.source': 's',
		'benefits.0.capYen': '50万',
		'benefits.0.mayBeReduced': 'true',
	};

	test('keeps what was written, and lets go of what was picked', () => {
		expect(benefit(typed, 'grant', 'loan')).toEqual({
			type: 'loan',
			label: { ja: '補助' },
			source: 's',
			capYen: 500_000,
		});
	});

	test('is chosen for an item that was only added', () => {
		expect(benefit({}, '', 'loan')).toEqual({ type: 'loan' });
	});
});

describe('a condition', () => {
	const test0 = (typed: Record<string, string | string[]>, was: string, kind: string) => {
		const document = after('conditions', {
			'criteria:count': '1',
			'criteria.0.test:was': was,
			'criteria.0.test:kind': kind,
			...typed,
		});
		return (document.criteria as JsonObject[])[0]?.test;
	};
	const employees = { 'criteria.0.test.min': '１０人' };
	const joined = {
		'criteria.0.test.all:count': '2',
		'criteria.0.test.all.0:was': 'taxes',
		'criteria.0.test.all.0:kind': 'taxes',
		'criteria.0.test.all.0.paid': 'city-tax',
		'criteria.0.test.all.1:was': 'employees',
		'criteria.0.test.all.1:kind': 'employees',
		'criteria.0.test.all.1.max': '20',
	};
	const taxes = { fact: 'taxes', paid: ['city-tax'] };
	const few = { fact: 'employees', max: 20 };

	test('is one fact', () => {
		expect(test0(employees, 'employees', 'employees')).toEqual({ fact: 'employees', min: 10 });
	});

	test('is joined with others', () => {
		expect(test0(employees, 'employees', 'all')).toEqual({ all: [{ fact: 'employees', min: 10 }] });
		expect(test0(joined, 'all', 'any')).toEqual({ any: [taxes, few] });
		expect(test0(joined, 'all', 'not')).toEqual({ not: { all: [taxes, few] } });
		expect(test0({}, '', 'any')).toEqual({ any: [{}] });
	});

	test('is about something else, and nothing that was written is lost', () => {
		const picked = { 'criteria.0.test.in': ['sme', 'small'] };
		expect(test0(picked, 'size', 'entity')).toEqual({ fact: 'entity' });
		expect(test0(joined, 'all', 'size')).toEqual({ fact: 'size', all: [taxes, few] });
	});

	test('does not matter, or is not known', () => {
		const any = { 'criteria.0.test.in:word': 'any', 'criteria.0.test.in:was': '' };
		expect(test0(any, 'size', 'size')).toEqual({ fact: 'size', in: 'any' });
	});

	test('names industries by letters and by numbers', () => {
		const typed = {
			'criteria.0.test.in': ['E', 'D'],
			'criteria.0.test.in:more': '２４、76',
			'criteria.0.test.in:order': '76\r\nD',
		};
		expect(test0(typed, 'industry', 'industry')).toEqual({
			fact: 'industry',
			in: ['76', 'D', 'E', '24'],
		});
	});
});

describe('lists', () => {
	const situations = {
		'situations:count': '3',
		'situations.0.ja': '一',
		'situations.1.ja': ' ',
		'situations.2.ja': '三',
	};

	test('leave out texts that nobody has written', () => {
		expect(after('words', situations).situations).toEqual([{ ja: '一' }, { ja: '三' }]);
		expect(after('words', situations, 'add:situations').situations).toEqual([
			{ ja: '一' },
			{ ja: '三' },
			{},
		]);
	});

	test('but not while places count', () => {
		expect(after('words', situations, 'remove:situations.2').situations).toEqual([
			{ ja: '一' },
			{},
		]);
	});

	test('of sources give each an id', () => {
		const sources = {
			'sources:count': '3',
			'sources.0.id': 'source-1',
			'sources.1.document': '要領',
			'sources.2.document': '報告',
		};
		const read = after('sources', sources).sources as JsonObject[];
		expect(read.map(({ id }) => id)).toEqual(['source-1', 'source-2', 'source-3']);
	});

	test('of sources by field', () => {
		const typed = {
			'evidence:count': '3',
			'evidence.0.field': 'goals',
			'evidence.0.sources': ['b', 'a'],
			'evidence.0.sources:order': 'a\r\nb',
			'evidence.1.field': 'goals',
			'evidence.1.sources': 'c',
		};
		expect(after('sources', typed).evidence).toEqual({ goals: ['a', 'b', 'c'] });
	});
});

test('a page leaves all other pages alone', () => {
	const before = { id: 'x', title: { ja: '題' }, strange: 1, kind: 'loan' };
	expect(after('basics', { kind: 'subsidy' }, 'save', before)).toMatchObject({
		...before,
		kind: 'subsidy',
	});
});

test('a form that was made to hurt is read to its limits', () => {
	const deep = Object.fromEntries(
		Array.from({ length: 200 }, (_, depth) => {
			const name = `criteria.0.test${'.not'.repeat(depth)}`;
			return [
				[`${name}:was`, 'not'],
				[`${name}:kind`, 'not'],
			];
		}).flat(),
	) as Record<string, string>;
	expect(
		JSON.stringify(after('conditions', { 'criteria:count': '1', ...deep })).length,
	).toBeLessThan(1000);
	expect((after('money', { 'benefits:count': '99999999' }).benefits as []).length).toBe(500);
	expect(after('money', { 'benefits:count': '-1' }).benefits).toEqual([]);
	expect(after('money', { 'benefits:kept': '{broken' }).benefits).toBe('{broken');
});
