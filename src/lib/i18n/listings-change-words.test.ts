import { describe, expect, test } from 'vitest';
import type { FieldChange } from '../domain/editing/difference';
import type { Json, JsonObject } from '../domain/editing/json';
import type { Language } from '../domain/codes';
import { wordsFor } from './words';
import { reference } from '../../../tests/support/reference';
import { aProgram } from '../../../tests/support/programs';
import { toObject } from '../../../tests/support/json';
import { allChangeWords, changeWords, namesIn } from './listings-change-words';

const wordsIn = (language: Language) => wordsFor(reference, language, '2026-11-20');

const said = (path: string, value: Json, language: Language = 'ja'): string[] =>
	changeWords({ path: path.split('.'), after: value }, wordsIn(language)).after.map(
		({ term, text }) => (term ? `${term}: ${text}` : text),
	);

describe('a value is said as people say it', () => {
	const cases: [string, Json, string[]][] = [
		['benefits.0.capYen', 500_000, ['50万円']],
		['benefits.0.capYen', 'unknown', ['不明（資料にない）']],
		['benefits.0.unitCaps.0.yen', 15_000, ['1万5,000円']],
		['benefits.0.rate', '1/2', ['2分の1']],
		['benefits.0.label.ja', '1/2', ['1/2']],
		['benefits.0.interestRatePercent', 1.25, ['1.25%']],
		['benefits.0.termMonths', 84, ['7年']],
		['benefits.0.capYen', 0.5, ['0.5']],
		['benefits.0.renewable', true, ['はい']],
		['fiscalYear', 2025, ['令和7年度（2025年度）']],
		['ordinanceArticle', 15, ['第15条']],
		['periods.0.stages.0.closes', '2026-11-30', ['2026年11月30日（月）']],
		['periods.0.stages.0.stage', 'application', ['申し込み']],
		['kind', 'subsidy', ['補助金・助成金']],
		['goals', ['green', 'fund'], ['省エネ・環境', 'お金・資金繰り']],
		['aliases', ['換気扇補助', '厨房補助'], ['換気扇補助', '厨房補助']],
		['title', { ja: '短い', en: 'Short' }, ['日本語: 短い', '英語: Short']],
		['title', { ja: '短い' }, ['短い']],
		['criteria.0.test', { fact: 'years', min: 1 }, ['事業を始めてから1年以上である']],
		[
			'criteria.0',
			{ role: 'exclusion', test: { fact: 'size', in: ['large'] }, source: 'call' },
			['大企業である場合は使えません。'],
		],
		['criteria.0.test', { fact: 'nothing' }, ['事実: nothing']],
		['benefits.0.during', { from: '2026-04-01' }, ['2026年4月1日（水）から']],
		['nowhere', null, []],
		['title.en', ' ', []],
		['nowhere', { deep: [[{ a: 1 }, 'x']] }, ['deep・a: 1', 'deep: x']],
	];
	test.each(cases)('%s %j', (path, value, lines) => {
		expect(said(path, value)).toEqual(lines);
	});

	test('in each language', () => {
		expect(said('benefits.0.capYen', 500_000, 'en')).toEqual(['¥500,000']);
		expect(said('benefits.0.capYen', 500_000, 'ja-easy')).toEqual(['50万円《まんえん》']);
	});

	test('items that say several things are numbered', () => {
		const stages = [
			{ stage: 'entry', closes: 'budget' },
			{ stage: 'report', closes: '2027-03-31' },
		];
		expect(said('periods.0.stages', stages).map((line) => line.split('・')[0])).toEqual([
			'1件目',
			'1件目',
			'2件目',
			'2件目',
		]);
	});
});

describe('a change', () => {
	const cap: FieldChange = { path: ['benefits', '0', 'capYen'], before: 500_000, after: 800_000 };

	test('has its label, what it was and what it is', () => {
		expect(changeWords(cap, wordsIn('ja'))).toEqual({
			path: 'benefits.0.capYen',
			label: '受けられる支援・1件目・上限額',
			before: [{ text: '50万円' }],
			after: [{ text: '80万円' }],
		});
	});

	test('of a long text says which words changed', () => {
		const change = changeWords(
			{
				path: ['summary', 'ja'],
				before: '市内の小さい会社に、費用の2分の1まで出ます。',
				after: '市内の小さい会社に、費用の3分の2まで出ます。',
			},
			wordsIn('ja'),
		);
		expect(change.parts?.filter(({ kind }) => kind !== 'kept').length).toBeGreaterThan(1);
		expect(change.before).toMatchObject([{ language: 'ja' }]);
	});

	test('of a text that has little in common with the old one shows both', () => {
		const [before, after] = [
			'あいうえおかきくけこさしすせそたちつてと',
			'The quick brown fox jumps over',
		];
		expect(
			changeWords({ path: ['summary', 'ja'], before, after }, wordsIn('ja')).parts,
		).toBeUndefined();
	});
});

test('sources, tracks and other programs are called by their names', () => {
	const document: JsonObject = {
		sources: [{ id: 'call', document: '公募要領' }],
		tracks: [{ id: 'a', label: { ja: '通常枠' } }],
	};
	const other = aProgram({ id: 'other', name: { ja: '別の制度' } });
	const names = namesIn([document], (id) => (id === 'other' ? other : undefined));
	const words = wordsIn('ja');
	const text = (path: string, value: Json) =>
		changeWords({ path: path.split('.'), after: value }, words, names).after.map(
			(line) => line.text,
		);
	expect(text('benefits.0.source', 'call')).toEqual(['公募要領']);
	expect(text('benefits.0.tracks', ['a', 'b'])).toEqual(['通常枠', 'b']);
	expect(text('evidence', { name: ['call', 'lost'] })).toEqual(['公募要領', 'lost']);
	expect(text('relatedIds', ['other'])).toEqual(['別の制度']);
});

test('all that differs between two documents, a rule as one', () => {
	const before = toObject(aProgram({ criteria: [] }));
	const after = toObject(
		aProgram({
			criteria: [{ role: 'target', test: { fact: 'size', in: ['small'] }, source: 's' }],
			name: { ja: '新しい名前' },
			updatedAt: '2026-11-21',
		}),
	);
	const changes = allChangeWords({ before, after }, wordsIn('ja'), () => undefined);
	expect(changes.map(({ path }) => path)).toEqual(['name.ja', 'criteria']);
	expect(changes[1]?.after).toEqual([{ text: '小規模な事業者であること。' }]);
});
