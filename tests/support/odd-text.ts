/** Texts that break parsers, queries and logs, each with a name that can be shown. */
const odd: [string, string][] = [
	['a quote', 'x"y'],
	['an apostrophe', "x' OR '1'='1"],
	['an open quote', '"xyzzy'],
	['a backslash', 'xyzzy\\'],
	['a bracket', 'xyzzy] OR kind IN ["subsidy"'],
	['a half-surrogate', 'xyzzy\ud800'],
	['the other half', '\udc00xyzzy'],
	['a NUL', 'xyzzy\u0000'],
	['control characters', 'xyzzy\u0007\u001b[31m'],
	['a line break', 'xyzzy\r\nx-header: y'],
	['10,000 characters', 'xyzzy'.repeat(2000)],
	['10,000 kanji', '龘'.repeat(10_000)],
	['an emoji of several parts', 'xyzzy👩‍🏭'],
	['__proto__', '__proto__'],
	['a name of every object', 'constructor'],
	['right-to-left marks', '\u202exyzzy\u202c'],
];

export const oddCodes: readonly [string, string][] = [
	...odd,
	['nothing', ''],
	['white space', ' \u3000'],
	['an asterisk', '*'],
];

export const oddWords: readonly [string, string][] = [...odd, ['a minus', '-xyzzy']];
