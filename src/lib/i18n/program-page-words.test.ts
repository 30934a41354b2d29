import { describe, expect, test } from 'vitest';
import { catalogue, programOf, wordsIn } from '../../../tests/support/catalogue';
import { aProgram } from '../../../tests/support/programs';
import { languageCodes } from '../domain/codes';
import type { Program } from '../domain/program/program';
import { bannerView } from './banner-words';
import { contactsView } from './contact-words';
import { programView } from './program-page-words';
import { relatedView } from './related-words';
import { sourcesView } from './source-words';
import { safeJson, serviceNode, structuredData } from './structured-data-words';

const words = wordsIn('ja');
const address = 'https://example.org/ja/programs/a-program';
const find = (id: string): Program | undefined => catalogue.find((program) => program.id === id);
const nobody = () => undefined;

/** Every string of a value that a reader sees, its keys left out. */
function strings(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe.each(languageCodes)('every page of the catalogue in %s', (language) => {
	const own = wordsIn(language);

	test('is made, without a hole', () => {
		const broken = catalogue.flatMap((program) => {
			const view = programView(program, own, find, address);
			const bad = strings({ ...view, words: {} }).filter((text) =>
				/undefined|NaN|\[object|\{\{|\brules\.[a-z]+\.|\bprogram\.[a-z]+\b/.test(text),
			);
			return bad.length > 0 ? [{ id: program.id, bad }] : [];
		});
		expect(broken).toEqual([]);
	});
});

describe('the banner', () => {
	test('says that a program has ended, since when, and what followed', () => {
		const ended = aProgram({
			lifecycle: { state: 'ended', lastFiscalYear: 2021, source: 's' },
			successorId: 'the-next',
		});
		const banner = bannerView(ended, words, (id) =>
			id === 'the-next' ? aProgram({ id: 'the-next' }) : undefined,
		);
		expect(banner?.type).toBe('warning');
		expect(banner?.texts.map(({ text }) => text)).toContain(
			'最後に使えたのは令和3年度（2021年度）です。',
		);
		expect(banner?.successor?.href).toBe('/ja/programs/the-next');
	});

	test('says for which year a program is known, and whom to call', () => {
		const banner = bannerView(aProgram({ fiscalYear: 2025 }), words, nobody);
		expect(banner?.heading).toBe('令和7年度（2025年度）の内容です。今年度は窓口で確認を');
		expect(banner?.contacts[0]?.telephones).not.toEqual([]);
	});

	test('is not there for a program that is open', () => {
		const always = { state: 'active', availability: 'always' } as const;
		expect(
			bannerView(aProgram({ fiscalYear: 2026, lifecycle: always }), words, nobody),
		).toBeUndefined();
	});
});

describe('contacts', () => {
	const [desk = ''] = Object.keys(words.city.desks);

	test('are the desks that the program names, with numbers to press', () => {
		const { contacts, start } = contactsView(aProgram({ contacts: [{ desk }] }), words);
		expect(contacts[0]?.telephones[0]?.href).toMatch(/^tel:0\d{9}$/);
		expect(start).toBeUndefined();
	});

	test.each([
		[[], 'program.noContact'],
		[[{ name: { ja: '事務局' }, fiscalYear: 2025, source: 's' }], 'program.noTelephoneStart'],
	] as const)('begin at the first desk where nobody can be called', (contacts, note) => {
		const { start } = contactsView(aProgram({ contacts: [...contacts] }), words);
		expect(start?.note).toBe(words.t(note));
		expect(start?.contact.telephones).not.toEqual([]);
	});
});

test('sources tell where, of which year and how far to be trusted', () => {
	expect(sourcesView(aProgram(), words)).toEqual([
		{
			document: '公募のご案内',
			locator: '1ページ',
			about: ['市や国などの公式資料', '令和7年度（2025年度）について'],
		},
	]);
});

test('related programs are told once, what followed first', () => {
	const [first, second] = catalogue;
	const program = aProgram({
		successorId: first?.id ?? '',
		relatedIds: [first?.id ?? '', second?.id ?? '', 'a-program', 'gone'],
	});
	const groups = relatedView(program, words, find);
	expect(groups.map(({ cards }) => cards.map(({ id }) => id))).toEqual([[first?.id], [second?.id]]);
});

describe('structured data', () => {
	test('cannot leave its element', () => {
		const json = safeJson({ name: '</script><script>alert(1)</script>\u2028&' });
		expect(json).not.toMatch(/[<>&\u2028]/);
		expect(JSON.parse(json)).toEqual({ name: '</script><script>alert(1)</script>\u2028&' });
	});

	test('is one element of JSON', () => {
		const program = aProgram({ title: { ja: '</script>', 'ja-easy': 'あ', en: 'a' } });
		expect(structuredData(program, words, address).match(/<\/?script/g)).toHaveLength(2);
	});

	test('of a loan has its figures', () => {
		const node = serviceNode(programOf('early-stage-loan'), words, address);
		expect(node['@type']).toEqual(['GovernmentService', 'LoanOrCredit']);
		expect(node.amount).toMatchObject({ currency: 'JPY', maxValue: 35_000_000 });
	});
});
