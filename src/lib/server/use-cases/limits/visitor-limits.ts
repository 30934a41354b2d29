import type { RateLimits, RateRule } from '../../ports/rate-limits';

/** Searches and calls of the API from one place: a whole office, or a lesson, may stand behind one address. */
export const visitorRequests: RateRule = { name: 'visitor', most: 300, seconds: 60 };

/** Who asks less than this is not told to other processes: hardly anybody is ever written down. */
const leastShared = 30;
/** More addresses than this within a minute are no visitors; those that come later are let through. */
const mostAddresses = 100_000;

export interface VisitorLimits {
	/** Counts a request; @returns 0 where it is answered, else the seconds to wait. Never waits itself. */
	take(address: string): number;
	/** Tells other processes what this one has counted, and learns what they have. */
	share(): Promise<void>;
}

/** What one address has asked within this window. */
interface Count {
	/** By all processes, as far as this one knows. */
	all: number;
	/** By this one, since it last told the others. */
	untold: number;
}

const isThisMachine = (address: string): boolean =>
	address === '::1' || /^(::ffff:)?127\./.test(address);

/**
 * Limits how much one visitor asks, for all processes together. A request is counted in memory, so
 * that nobody waits for the database; what others have counted is known a moment later. Requests of
 * this machine itself are not limited: they come from a proxy that does not name its visitors.
 */
export function visitorLimits(
	limits: Pick<RateLimits, 'add'>,
	now: () => Date,
	rule: RateRule = visitorRequests,
): VisitorLimits {
	const length = rule.seconds * 1000;
	let window = 0;
	let counts = new Map<string, Count>();
	const millisecondsLeft = () => (window + 1) * length - now().getTime();

	function begin(): void {
		const current = Math.floor(now().getTime() / length);
		if (current === window) return;
		window = current;
		counts = new Map();
	}

	return {
		take(address) {
			if (isThisMachine(address)) return 0;
			begin();
			const count = counts.get(address) ?? { all: 0, untold: 0 };
			if (count.all === 0 && counts.size >= mostAddresses) return 0;
			count.all++;
			count.untold++;
			counts.set(address, count);
			return count.all > rule.most ? Math.ceil(millisecondsLeft() / 1000) : 0;
		},
		async share() {
			begin();
			const counted = counts;
			const busy = [...counted].filter(([, { all, untold }]) => all >= leastShared && untold > 0);
			if (busy.length === 0) return;
			const tries = new Map(busy.map(([address, { untold }]) => [address, untold]));
			for (const [, count] of busy) count.untold = 0;
			for (const [address, all] of await limits.add(rule, tries)) {
				const count = counted.get(address);
				if (count) count.all = Math.max(count.all, all + count.untold);
			}
		},
	};
}
