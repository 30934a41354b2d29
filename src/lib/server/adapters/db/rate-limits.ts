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
	return {
		async count(rule, key) {
			const { start, waitSeconds } = windowOf(rule, now());
			const row = await database
				.insertInto('attempt')
				.values({ key_hash: hash(rule, key), window_start: start, count: 1 })
				.onConflict((conflict) =>
					conflict
						.columns(['key_hash', 'window_start'])
						.doUpdateSet(({ eb }) => ({ count: eb('attempt.count', '+', 1) })),
				)
				.returning('count')
				.executeTakeFirstOrThrow();
			if (row.count === 1) await sweep();
			return row.count > rule.most ? waitSeconds : 0;
		},
		async forget(rule, key) {
			await database.deleteFrom('attempt').where('key_hash', '=', hash(rule, key)).execute();
		},
	};
}
