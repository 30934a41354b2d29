import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../tests/support/catalogue';
import type { Json, JsonObject } from '../domain/editing/json';
import { mergeThreeWays } from '../domain/editing/three-way';
import { monthGrid } from '../domain/program/month-grid';
import { mergedText } from './drafts-autosave-words';
import { periodCalendar } from './drafts-calendar-view';
import { conflictPage, renewalPage } from './drafts-conflict-page';
import { criterionPreview } from './drafts-criterion-view';
import { othersView } from './drafts-others-view';

const nameOf = (id: string) => ({ hana: '山田 花', jiro: '佐藤 次郎' })[id] ?? '';
const nobody = () => undefined;

describe('a condition as visitors will read it', () => {
	const names = { program: nobody, track: nobody };
	const seen = (raw: Json) => criterionPreview(raw, { wordsIn, language: 'ja', names });
	const sme = { fact: 'size', in: ['sme'] };

	test('is a sentence in each language, and the lines of the ledger', () => {
		const { languages, missing } = seen({ role: 'target', test: sme, source: 's' });
		expect(languages.map(({ sentence }) => sentence.text)).toEqual([
			'中小企業であること。',
			expect.stringContaining('《'),
			expect.stringMatching(/^You/),
		]);
		expect(languages[2]?.lines.map(({ said }) => said.text)).toEqual([
			languages[2]?.sentence.text,
			expect.stringMatching(/^Available only if/),
		]);
		expect(missing).toEqual([]);
	});

	test('says what is missing beside the sentence that is there already', () => {
		const { languages, missing } = seen({ test: sme });
		expect(languages).toHaveLength(3);
		expect(missing).toEqual(['条件の向き', 'この内容の資料']);
	});

	test.each<[string, Json]>([
		['nothing', {}],
		['no object', 'x'],
		['a test without its values', { role: 'target', source: 's', test: { fact: 'size' } }],
		['an empty choice', { role: 'target', source: 's', test: { any: [] } }],
	])('is only what is missing for %s', (_case, raw) => {
		const { languages } = seen(raw);
		expect(languages).toEqual([]);
	});
});

describe('the calendar of a draft', () => {
	const stage = (opens: string | undefined, closes: string) => ({
		stage: 'application',
		...(opens ? { opens } : {}),
		closes,
	});
	const seen = (...stages: Json[]) => periodCalendar([{ stages }], wordsIn('ja', '2026-11-20'));

	test('marks when something begins and ends, and today', () => {
		const { months, days, more } = seen(stage('2026-11-02', '2026-11-30'));
		expect(months.map(({ caption }) => caption)).toEqual(['2026年11月']);
		const marked = months[0]?.weeks.flat().filter((day) => day?.said || day?.isToday);
		expect(marked).toEqual([
			{ number: 2, isToday: false, edges: ['opens'], said: '申し込みの始まり' },
			{ number: 20, isToday: true, edges: [], said: '' },
			{ number: 30, isToday: false, edges: ['closes'], said: '申し込みの終わり' },
		]);
		expect(days).toEqual([
			'2026年11月2日（月）：申し込みの始まり',
			'2026年11月30日（月）：申し込みの終わり',
		]);
		expect(more).toBeUndefined();
	});

	test.each<[string, Json]>([
		['no day', stage(undefined, 'budget')],
		['a day that there is not', stage('2026-02-30', 'soon')],
		['no stage', null],
	])('is empty for %s', (_case, one) => {
		expect(seen(one).months).toEqual([]);
	});

	test('shows what is to come, and names the months that it leaves out', () => {
		const { months, more } = seen(
			stage('2025-04-01', '2025-06-30'),
			...['01', '02', '03', '04', '05', '06', '07'].map((m) => stage(undefined, `2027-${m}-15`)),
		);
		expect(months.map(({ key }) => key)).toEqual(
			['01', '02', '03', '04', '05', '06'].map((m) => `2027-${m}`),
		);
		expect(more).toContain('2025年4月、2025年6月、2027年7月');
	});

	test('shows the last months where all is over', () => {
		const { months } = seen(stage('2025-04-01', '2025-06-30'));
		expect(months.map(({ key }) => key)).toEqual(['2025-04', '2025-06']);
	});

	test.each([
		['2026-11', 5, '2026-11-01'],
		['2026-02', 4, '2026-02-01'],
		['2026-08', 6, undefined],
	])('%s has %i weeks from Sunday on', (month, weeks, first) => {
		const grid = monthGrid(month);
		expect(grid).toHaveLength(weeks);
		expect(grid[0]?.[0]).toBe(first);
		const days = grid.flat().filter((day) => day !== undefined);
		expect(days[0]).toBe(`${month}-01`);
		expect(new Set(days).size).toBe(days.length);
		expect(grid.every((week) => week.length === 7)).toBe(true);
	});
});

describe('a conflict in words', () => {
	const base: JsonObject = { fiscalYear: 2019, benefits: [{ type: 'grant', capYen: 500_000 }] };
	const mine = { ...base, benefits: [{ type: 'grant', capYen: 600_000 }] };
	const document = { fiscalYear: 2020, benefits: [{ type: 'grant', capYen: 800_000 }] };
	const merged = mergeThreeWays(base, mine, document);
	const theirs = { document, version: 7, authorId: 'jiro', updatedAt: '2026-11-20T05:03:00.000Z' };
	const conflict = { base, mine, merged, theirs, version: 5 };
	const shown = { id: 'apple', section: 'money', memberId: 'hana', nameOf, conflict };

	test('has the field, what it was, both sides, and what needs no choice', () => {
		const page = conflictPage(shown, wordsIn('ja'), nobody);
		expect(page.fields).toMatchObject([
			{
				name: 'choice.benefits/0/capYen',
				label: '受けられる支援・1件目・上限額',
				was: [{ text: '50万円' }],
				sides: [
					{ value: 'mine', lines: [{ text: '60万円' }], isChosen: false },
					{ value: 'theirs', label: '佐藤 次郎さんの内容にする', lines: [{ text: '80万円' }] },
				],
				isMissing: false,
			},
		]);
		expect(page.others.map(({ path }) => path)).toEqual(['fiscalYear']);
		expect(page.lead).toContain('佐藤 次郎さんが2026年11月20日（金） 14:03');
		expect(page.hidden).toEqual([
			{ name: 'mine', value: JSON.stringify(mine) },
			{ name: 'version', value: '5' },
			{ name: 'theirs', value: '7' },
			{ name: 'section', value: 'money' },
		]);
	});

	test('keeps what was chosen, and says what was not', () => {
		const tried = { ...shown, tried: 'missing' as const };
		const choices = new Map([['benefits/0/capYen', 'theirs' as const]]);
		const chosen = conflictPage({ ...tried, choices }, wordsIn('ja'), nobody).fields[0];
		expect(chosen?.sides.map(({ isChosen }) => isChosen)).toEqual([false, true]);
		expect(chosen?.isMissing).toBe(false);
		const page = conflictPage(tried, wordsIn('ja'), nobody);
		expect(page.fields[0]?.isMissing).toBe(true);
		expect(page.error).toBe('まだ選んでいないところがあります');
	});

	test('with oneself speaks of another window', () => {
		const page = conflictPage({ ...shown, memberId: 'jiro' }, wordsIn('en'), nobody);
		expect(page.lead).toContain('another window');
		expect(page.fields[0]?.sides[1]?.label).toContain('other window');
	});

	test('of a draft and a newer revision names the revision', () => {
		const newest = { document, number: 4, at: '2026-11-20T05:03:00.000Z' };
		const renewal = { base, merged, newest, draft: { document: mine, version: 5 } };
		const page = renewalPage({ id: 'apple', renewal }, wordsIn('ja'), nobody);
		expect(page.lead).toContain('第4版');
		expect(page.hidden).toEqual([
			{ name: 'version', value: '5' },
			{ name: 'number', value: '4' },
		]);
	});
});

test('who else is there is said with the time of day in Tokyo', () => {
	const others = [{ personId: 'hana', since: '2026-11-20T05:02:59.000Z' }];
	expect(othersView(others, nameOf, 'ja').lines).toEqual([
		'山田 花さんも今ひらいています（14:02から）',
	]);
	expect(othersView([], nameOf, 'ja').lines).toEqual([]);
});

test('what was saved together is named, the first fields of many', () => {
	const change = (...path: string[]) => ({ path });
	expect(mergedText('佐藤', [change('goals'), change('goals')], 'ja')).toContain(
		'変更もいっしょに保存しました：目的。',
	);
	const many = ['goals', 'aliases', 'kind', 'scope', 'periods'].map((name) => change(name));
	expect(mergedText('佐藤', many, 'ja')).toContain('目的、ほかの呼び名、支援の種類 … ほかに2か所');
	expect(mergedText(undefined, many, 'en')).toContain('another window');
});
