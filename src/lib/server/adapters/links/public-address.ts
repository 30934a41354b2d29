import { lookup as resolve, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Networks that are not part of the public internet (RFC 6890 and its successors). */
const notPublic = {
	ipv4: '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
	ipv6: '::/96 ::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 ff00::/8',
} as const;

type Family = keyof typeof notPublic;

/** A list each: one for both would take every address of the older kind for one of the newer. */
function listOf(family: Family): BlockList {
	const list = new BlockList();
	for (const network of notPublic[family].split(' ')) {
		const [address = '', prefix] = network.split('/');
		list.addSubnet(address, Number(prefix), family);
	}
	return list;
}

const lists: Record<Family, BlockList> = { ipv4: listOf('ipv4'), ipv6: listOf('ipv6') };

export class NotPublicError extends Error {}

/** Whether an address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
	const version = isIP(address);
	const family = version === 4 ? 'ipv4' : 'ipv6';
	return version !== 0 && !lists[family].check(address, family);
}

/** The same for a host that is written as an address; a name is looked at once it is resolved. */
export function isPublicHost(hostname: string): boolean {
	const address = hostname.replace(/^\[|\]$/g, '');
	return isIP(address) === 0 || isPublicAddress(address);
}

/**
 * Finds the addresses of a name and refuses it if any is not public: what is looked at is what is
 * connected to, so a name that changes its address between the two gains nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
	resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
		const [first] = addresses ?? [];
		if (error || !first) return callback(error ?? new Error('no address'), '', 4);
		if (!addresses.every(({ address }) => isPublicAddress(address)))
			return callback(new NotPublicError('not a public address'), '', 4);
		if (options.all) return callback(null, addresses);
		callback(null, first.address, first.family);
	});
};
