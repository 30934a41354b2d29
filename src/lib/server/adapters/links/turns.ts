const wait = (milliseconds: number) =>
	new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Lets each host be asked by one at a time, with a pause after each answer. */
export function turnsPerHost(pauseMilliseconds: number) {
	const last = new Map<string, Promise<void>>();
	return async <Value>(host: string, work: () => Promise<Value>): Promise<Value> => {
		const before = last.get(host) ?? Promise.resolve();
		const done = before.then(work);
		last.set(
			host,
			done.then(
				() => wait(pauseMilliseconds),
				() => wait(pauseMilliseconds),
			),
		);
		return done;
	};
}
