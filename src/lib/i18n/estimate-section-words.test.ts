import { describe, expect, test } from 'vitest';
import { catalogue, programOf, wordsIn } from '../../../tests/support/catalogue';
import { aBusiness } from '../../../tests/support/programs';
import type { Business } from '../domain/business/business';
import { languageCodes, type Language } from '../domain/codes';
import { parseRuby } from '../domain/text';
import { estimateSection } from './estimate-section-words';
import type { Said } from './text-words';

const section = (id: string, address: string, language: Language = 'ja', business?: Business) =>
	estimateSection(programOf(id), new URLSearchParams(address), business, wordsIn(language));

function grantOf(...asked: Parameters<typeof section>) {
	const view = section(...asked)?.benefits[0];
	if (view?.type !== 'grant') throw new Error('no grant');
	return view;
}

function loanOf(id: string, address: string, place = 0) {
	const view = section(id, address)?.benefits[place];
	if (view?.type !== 'loan') throw new Error('no loan');
	return view;
}

const texts = (notes: readonly Said[]) => notes.map(({ text }) => text);

describe('a grant', () => {
	const id = 'future-oriented-investment';

	test('the amount, what is left to pay, and the way to it', () => {
		const view = grantOf(id, 'cost=300万');
		expect(view.headline).toEqual({
			term: 'もらえるお金の見込み',
			text: '2,000,000円（200万円）',
			tone: 'amount',
		});
		expect(view.own?.text).toBe('100万円');
		expect(view.steps.map(({ rule, figure, result }) => [rule.text, figure, result])).toEqual([
			['対象になる費用', '', '300万円'],
			['出る割合（補助率）', '費用の3分の2', '200万円'],
			['上限額', '500万円まで', '200万円'],
			['端数の切り捨て', '1万円より下は切り捨て', '200万円'],
			['最低額', '50万円以上', '200万円'],
		]);
		expect(view.total).toBe('200万円');
	});

	test('what it would take when nothing is paid, and for whom something is', () => {
		const view = grantOf(id, 'cost=60万');
		expect(view.headline).toMatchObject({ text: '0円', tone: 'nothing' });
		expect(view.refusal).toEqual([
			'計算した額が50万円に届かないので、出ません。',
			'費用が75万円からなら、50万円出ます。',
		]);
		expect(view.tables[0]?.rows.map(({ name, amount }) => [name.text, amount])).toEqual([
			['上で計算した条件', '出ません'],
			['小規模企業者', '40万円'],
		]);
	});

	test('by what the visitor said of the business', () => {
		const small = aBusiness({ employees: 3, earlierAwards: [] });
		const view = grantOf(id, 'cost=60万', 'ja', small);
		expect(view.headline).toMatchObject({ term: 'もらえるお金', text: '400,000円（40万円）' });
		expect(texts(view.notes)[0]).toBe('次の条件に当てはまるとして計算しました：小規模企業者');
		expect([view.tables, section(id, 'cost=60万', 'ja', small)?.form?.fields.length]).toEqual([
			[],
			1,
		]);
	});

	test('by year, with the cap that no source states', () => {
		const view = grantOf('shopping-street-issues', 'cost=300,000&year=2');
		expect(view.headline).toMatchObject({
			term: 'もらえるお金は、多くても',
			text: '100,000円（10万円）',
		});
		expect(texts(view.notes)).toContain(
			'どの資料にも書かれていない数字：上限額。そのため、上の額より少ないことがあります。',
		);
		expect(view.tables[0]?.rows.map(({ amount }) => amount)).toEqual([
			'多くても20万円',
			'多くても10万円',
		]);
		expect(view.chart?.summary).not.toContain('上限');
	});

	test('by a number that was not given', () => {
		const view = grantOf('alliance-exhibition-subsidy', 'cost=300万');
		expect(view.headline).toMatchObject({ term: 'もらえるお金は、多くても' });
		expect(texts(view.notes)).toContain(
			'次の数を入れると、額がはっきりします：いっしょに申請する人の数',
		);
		const counted = grantOf('alliance-exhibition-subsidy', 'cost=300万&unit.applicant=３者');
		expect(counted.headline.text).toBe('750,000円（75万円）');
		expect(counted.steps.map(({ code }) => code)).toContain('formula-cap');
	});

	test('that counts litres, not costs', () => {
		const view = grantOf('greenhouse-fuel-relief', 'cost=100万&unit.item=10,000');
		expect(view.headline.text).toBe('190,000円（19万円）');
		expect(view.steps.map(({ code }) => code)).toEqual(['cost', 'by-count', 'addition', 'cap']);
	});

	test('without a figure to make it of', () => {
		const views = section('shopping-street-issues', 'cost=300,000')?.benefits ?? [];
		expect(views[1]).toMatchObject({ headline: { tone: 'unknown' }, steps: [] });
		expect(views[1]).not.toHaveProperty('chart');
	});

	test('in English, each amount in one way', () => {
		expect(grantOf(id, 'cost=3,000,000', 'en').headline.text).toBe('¥2,000,000');
	});
});

describe('a loan', () => {
	const id = 'recession-loan';

	test('two ways to pay back, and all at once, side by side', () => {
		const view = loanOf(id, 'borrow=1000万&years=7&grace=6', 1);
		expect(view.headline).toMatchObject({ term: '毎月の返済', text: '136,386円（13万6,386円）' });
		expect(view.plans?.columns.map(({ key }) => key)).toEqual([
			'equal-instalment',
			'equal-principal',
			'lump-sum',
		]);
		// 1,000万円 × 1.9% ÷ 12, cut off; × 84 months for all at once.
		expect(view.plans?.rows[0]).toMatchObject({
			cells: ['1万5,833円', '1万5,833円', '1万5,833円'],
		});
		const interest = view.plans?.rows.find(({ name }) => name.text === '利息の合計');
		expect(interest?.cells[2]).toBe('132万9,972円');
		expect(view.owed?.rows.at(-1)).toMatchObject({ cells: ['0円', '0円', '0円'] });
		// In half of the first year nothing is paid back but interest: 6 × 10,000,000 ÷ 78.
		expect(view.owed?.rows[0]?.cells.slice(1)).toEqual(['923万770円', '1,000万円']);
		expect(view.owed?.rows).toHaveLength(7);
		expect(view.rates.map(({ text }) => text)).toEqual([
			'年1.9%',
			'年0.95%（0.383%〜0.95%のうち、いちばん高い率）',
		]);
	});

	test('one way, where it was chosen', () => {
		const view = loanOf(id, 'borrow=1000万&years=1&method=lump-sum', 1);
		expect(view.headline).toMatchObject({ term: '最後に返す額' });
		expect(view.plans?.columns).toHaveLength(1);
	});

	test('what is not allowed, with what is', () => {
		const view = loanOf(id, 'borrow=8001万&years=11&grace=13', 1);
		expect(view.problems).toEqual([
			'借りられるのは8,000万円までです。',
			'返す期間は10年までです。',
			'据置は1年までです。',
		]);
	});

	test('without an interest that any source states; with one that a bank told', () => {
		const view = loanOf(id, 'borrow=1000万&years=5');
		expect(view.headline.tone).toBe('unknown');
		expect(texts(view.notes)).toContain(
			'どの資料にも書かれていない数字：借りられる額、利率、返す期間、信用保証料。',
		);
		const told = loanOf(id, 'borrow=1000万&years=5&interest=2.1');
		expect(told.headline.text).toBe('175,715円（17万5,715円）');
		expect(told.rates[0]?.text).toBe('年2.1%（入れてもらった利率）');
		expect(texts(told.notes)[0]).toBe(
			'どの資料にも書かれていない数字：借りられる額、返す期間、信用保証料。',
		);
	});

	test('who bears the fee, and help with the interest that is not taken off', () => {
		const open = loanOf('accompanied-improvement-loan', 'borrow=1000万&years=5');
		expect(texts(open.notes).join()).toContain('当てはまるかどうかわからないので、引いていません');
		const helped = loanOf('disaster-loan-2019-typhoon', 'borrow=1000万&years=5');
		expect(texts(helped.notes).join()).toContain('上の額からは引いていません');
	});
});

describe('what is asked', () => {
	test('all that is wrong is said at its field and in one list, and what was typed stays', () => {
		const form = section('future-oriented-investment', 'cost=百万円&variant=9.9')?.form;
		expect(form?.errors).toEqual({
			heading: '2か所、直してください',
			items: [
				{
					id: 'estimate-cost',
					text: 'かかる費用：漢数字は読み取れません。数字で入れてください。例：1,000,000',
				},
				{
					id: 'estimate-parts-0',
					text: '当てはまるものを選んでください：「9.9」は選べません。選びなおしてください。',
				},
			],
		});
		expect(form?.fields[0]).toMatchObject({ value: '百万円', error: expect.any(String) });
		expect(form?.fields[1]).toMatchObject({ kind: 'checks', error: expect.any(String) });
	});

	test('the cost that the visitor gave before is reckoned with, and no form sends it', () => {
		const business = aBusiness({ plan: { costYen: 3_000_000 } });
		const asked = section('future-oriented-investment', '', 'ja', business);
		expect(asked?.texts).toContain('「わたしの事業」で答えた費用で計算しました。');
		expect(asked?.benefits).toHaveLength(1);
		expect(asked?.form?.fields[0]).toMatchObject({
			value: '',
			hint: expect.stringContaining('空のままなら') as string,
		});
		expect(JSON.stringify(asked?.form)).not.toContain('3,000,000');
	});

	test('nothing where neither a grant nor a loan is given, and no form where no figure is known', () => {
		const sections = catalogue.map((program) => ({
			program,
			shown: estimateSection(program, new URLSearchParams(), undefined, wordsIn('ja')),
		}));
		for (const { program, shown } of sections) {
			const types = program.benefits.map(({ type }) => type);
			expect(shown !== undefined).toBe(types.includes('grant') || types.includes('loan'));
			if (shown)
				expect(shown.texts.some((text) => text.includes('計算できません'))).toBe(!shown.form);
		}
		expect(sections.filter(({ shown }) => shown?.form).length).toBeGreaterThan(60);
	});
});

/** Every text of a view. */
function stringsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(stringsOf);
}

/** What is said in the language of the page, without texts of the data that are not translated. */
function ownStrings(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return stringsOf(value);
	if ('onlyJapanese' in value || 'note' in value) return [];
	const own = Object.entries(value).filter(([key]) => key !== 'value');
	return own.flatMap(([, part]) => ownStrings(part));
}

describe.each(languageCodes)('the whole catalogue in %s', (language) => {
	const addresses = ['', 'cost=1', 'cost=12,345,678', 'borrow=1234万&years=7', 'cost=x&borrow=y'];
	const views = catalogue.flatMap((program) =>
		addresses.map((address) => {
			const params = new URLSearchParams(address);
			const shown = estimateSection(program, params, undefined, wordsIn(language));
			return { program, address, shown: shown && { ...shown, words: undefined } };
		}),
	);

	test('has an answer without a gap', () => {
		for (const { program, address, shown } of views)
			for (const text of stringsOf(shown))
				if (/\{\{|undefined|NaN|estimate\./.test(text.replace(/^estimate-\S+$/, '')))
					throw new Error(`${program.id} ${address}: ${text}`);
	});

	if (language !== 'ja-easy') return;

	test('gives the reading of every kanji but 円 in amounts', () => {
		const isPlain = (text: string) =>
			parseRuby(text.replace(/[\d,]円/g, '')).every(
				({ base, reading }) => reading !== undefined || !/\p{Script=Han}/u.test(base),
			);
		const bare = views.flatMap(({ program, shown }) =>
			ownStrings(shown)
				.filter((text) => !isPlain(text))
				.map((text) => `${program.id}: ${text}`),
		);
		expect([...new Set(bare)].slice(0, 20)).toEqual([]);
	});
});
