import { expect, test } from 'vitest';
import { isPublicAddress, isPublicHost } from './public-address';

test.each([
	...['127.0.0.1', '127.9.9.9', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
	...['169.254.169.254', '100.64.0.1', '0.0.0.0', '255.255.255.255', '224.0.0.1'],
	...[
		'::1',
		'::',
		'fe80::1',
		'fc00::1',
		'fd12::1',
		'::ffff:127.0.0.1',
		'::ffff:a00:1',
		'::127.0.0.1',
	],
	...['64:ff9b::7f00:1', '2002:7f00:1::', 'ff02::1', 'no address', ''],
])('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false));

test.each(['8.8.8.8', '172.15.0.1', '172.32.0.1', '100.128.0.1', '2600::1', '2400:cb00::1'])(
	'%s is public',
	(address) => expect(isPublicAddress(address)).toBe(true),
);

test('however it is written in an address of the web', () => {
	for (const host of ['127.1', '0x7f.0.0.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]'])
		expect(isPublicHost(new URL(`http://${host}/`).hostname)).toBe(false);
	for (const host of ['city.example', '[2600::1]', '8.8.8.8'])
		expect(isPublicHost(new URL(`http://${host}/`).hostname)).toBe(true);
});
