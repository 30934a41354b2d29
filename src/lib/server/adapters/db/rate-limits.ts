import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { RateLimits, RateRule } from '../../ports/rate-limits';
import type { Tables } from './tables';

const dayMilliseconds = 86_400_000;

/** Windows begin at the same moments for everybody, so that replicas count in the same one. */
function windowOf({ seconds }: RateRule, now: Date) {
	const length = seconds * 1000;
	const start = Math.floor(now.getTime() / length) * length;
	const waitSeconds = Math.ceil((start + length - now.getTime()) / 1000);
	return { start: new Date(start).toISOString(), waitSeconds };
}

/**
 * Tries in the table `attempt`, one row a key and window.
 * @param secret makes that an address cannot be found by hashing all that are known
 */
export function databaseRateLimits(
	database: Kysely<Tables>,
	secret: string,
	now: () => Date = () => new Date(),
): RateLimits {
	const hash = ({ name }: RateRule, key: string) =>
		createHmac('sha256', secret).update(`${name}\n${key}`).digest('hex');
	/** Nothing is counted for longer than a day. */
	const sweep = () =>
		database
			.deleteFrom('attempt')
			.where('window_start', '<', new Date(now().getTime() - dayMilliseconds).toISOString())
			.execute();
	/** @returns how many there are by now in this window */
	async function add(rule: RateRule, key: string, tries: number, start: string): Promise<number> {
		const { count } = await database
			.insertInto('attempt')
			.values({ key_hash: hash(rule, key), window_start: start, count: tries })
			.onConflict((conflict) =>
				conflict
					.columns(['key_hash', 'window_start'])
					.doUpdateSet(({ eb }) => ({ count: eb('attempt.count', '+', tries) })),
			)
			.returning('count')
			.executeTakeFirstOrThrow();
		if (count === tries) await sweep();
		return count;
	}
	return {
		async count(rule, key) {
			const { start, waitSeconds } = windowOf(rule, now());
			const count = await add(rule, key, 1, start);
			return count > rule.most ? waitSeconds : 0;
		},
		async add(rule, tries) {
			const { start } = windowOf(rule, now());
			const counts = new Map<string, number>();
			for (const [key, some] of tries) counts.set(key, await add(rule, key, some, start));
			return counts;
		},
		async forget(rule, key) {
			await database.deleteFrom('attempt').where('key_hash', '=', hash(rule, key)).execute();
		},
	};
}
