import { describe, expect, test } from 'vitest';
import { codeLabel, fieldHelp, fieldLabel, fieldName } from './editing-field-words';

describe('a field is called by its place in the document', () => {
	test.each([
		['benefits.0.capYen', '受けられる支援・1件目・上限額'],
		['benefits.1.variants.0.capYen', '受けられる支援・2件目・場合による違い・1件目・上限額'],
		['title.ja-easy', 'ひとことで言うと（やさしい日本語）'],
		['name.en', '制度の名前・正式な名前（英語）'],
		['sources.call.url', '資料・「call」・ページのアドレス'],
		['sources.0.url', '資料・1件目・ページのアドレス'],
		['benefits.0.evidence.capYen', '受けられる支援・1件目・値ごとの資料（上限額）'],
		['evidence.ordinanceArticle', '値ごとの資料（条例の条）'],
		['criteria.0.test.all.1.in', '条件・1件目・内容・すべてを満たす・2件目・あてはまるもの'],
		['somewhere.else', 'somewhere・else'],
		['', ''],
	])('%s', (path, label) => {
		expect(fieldLabel(path.split('.'), 'ja')).toBe(label);
	});

	test('in each language, with its help', () => {
		expect(fieldLabel(['benefits', '0', 'capYen'], 'en')).toBe('Benefits · No. 1 · Cap');
		expect(fieldName(['criteria', 'test', 'industry', 'in'], 'ja')).toBe('業種');
		expect(fieldHelp(['benefits', 'grant', 'capYen'], 'ja')).toMatch('50万');
		expect(fieldName(['nothing'], 'ja')).toBeUndefined();
	});
});

describe('a code is said in the words of its field', () => {
	test.each([
		['periods.0.stages.0.delivery', 'must-arrive', 'その日までに届くこと'],
		['benefits.0.type', 'grant', '返さなくてよいお金'],
		['benefits.0.capYen', 'unknown', '不明（資料にない）'],
		['benefits.0.renewable', 'true', 'はい'],
		['criteria.0.test.in', 'in-city', '市内に本社がある'],
		['criteria.0.test.fact', 'size', '会社の大きさ'],
		['title.ja', 'grant', undefined],
	])('%s: %s', (path, code, label) => {
		expect(codeLabel(path.split('.'), code, 'ja')).toBe(label);
	});
});
