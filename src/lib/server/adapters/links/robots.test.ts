import { expect, test } from 'vitest';
import { isAllowedBy } from './robots';

const text = `
# Nobody looks here
User-agent: *
Disallow: /private
Allow: /private/open
Disallow: /*.pdf$
Disallow: /a*b*c

User-agent: Somebot
User-agent: TodokuLinkCheck # us
Disallow: /only-us
`;

test.each([
	['Otherbot', '/', true],
	['Otherbot', '/private/x', false],
	['Otherbot', '/private/open/x', true],
	['Otherbot', '/x/y.pdf', false],
	['Otherbot', '/x/y.pdf?page=1', true],
	['Otherbot', '/a1b2c3', false],
	['Otherbot', '/a1c2b3', true],
	['Otherbot', '/only-us', true],
	['todokulinkcheck', '/only-us', false],
	['TodokuLinkCheck', '/private', true],
])('%s asking for %s: %s', (agent, path, expected) => {
	expect(isAllowedBy(text, agent, path)).toBe(expected);
});

test.each([
	['', true],
	['<html>no robots here</html>', true],
	['Disallow: /', true],
	['User-agent: *\nDisallow:', true],
	['User-agent: *\r\nDisallow: /', false],
	['User-agent: *\nDisallow: /$', false],
	['User-agent: *\nAllow: /\nDisallow: /', true],
])('the front page by %j: %s', (robots, expected) => {
	expect(isAllowedBy(robots, 'TodokuLinkCheck', '/')).toBe(expected);
});

test('a line that is made to take long takes no time', () => {
	const hostile = `User-agent: *\nDisallow: /${'a*'.repeat(50_000)}b`;
	expect(isAllowedBy(hostile, 'TodokuLinkCheck', `/${'a'.repeat(50_000)}`)).toBe(true);
});
