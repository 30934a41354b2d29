import type { SecondFactorSetup } from '../../ports/accounts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, 6, without padding. */
export function base32(bytes: Uint8Array): string {
	const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
	const groups = bits.match(/.{1,5}/g) ?? [];
	return groups.map((group) => alphabet.charAt(parseInt(group.padEnd(5, '0'), 2))).join('');
}

/** What an authenticator app reads (Key URI format, as Google's wiki describes it). */
export function setupFor(secret: string, issuer: string, account: string): SecondFactorSetup {
	const text = base32(new TextEncoder().encode(secret));
	const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
	const query = new URLSearchParams({ secret: text, issuer, digits: '6', period: '30' });
	// Apps show a plus as it is.
	const readable = query.toString().replaceAll('+', '%20');
	return { address: `otpauth://totp/${label}?${readable}`, secret: text };
}
