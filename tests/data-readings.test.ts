import { expect, test } from 'vitest';
import { parseRuby } from '../src/lib/domain/text';
import { catalogue } from './support/catalogue';

/** Every text in easy Japanese inside a value, with the way to it. */
function easyTextsOf(value: unknown, path = ''): [path: string, text: string][] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]): [string, string][] =>
		key === 'ja-easy' && typeof part === 'string'
			? [[path, part]]
			: easyTextsOf(part, `${path}/${key}`),
	);
}

const lacksReading = (text: string): boolean =>
	parseRuby(text).some(
		({ base, reading }) => reading === undefined && /\p{Script=Han}/u.test(base),
	);

test('every kanji of a program in easy Japanese has its reading', () => {
	const without = catalogue.flatMap((program) =>
		easyTextsOf(program)
			.filter(([, text]) => lacksReading(text))
			.map(([path, text]) => `${program.id}${path}: ${text}`),
	);
	expect(without).toEqual([]);
});
