import type { IndexContents, SearchIndex } from '../../ports/search-index';

export interface Failover extends SearchIndex {
	/** Looks after the main engine once: refills it when it is empty or behind. */
	heal(): Promise<void>;
	/** Leaves the main engine alone until it is looked after again. */
	doubt(): void;
	/** Fills the main engine anew, whatever it holds. Rejects when that fails. */
	rebuild(): Promise<void>;
}

/** A visitor waits no longer than this for the main engine. */
const patienceMilliseconds = 400;

function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
	let timer: NodeJS.Timeout;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`no answer in ${milliseconds} ms`)), milliseconds);
	});
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The least that an engine must be able to do before it is trusted. */
const probe = { language: 'ja', tokens: [], words: ['a'], limit: 1 } as const;

/**
 * Answers from the main engine while it is healthy, from the standby otherwise. The standby is always
 * filled; the main engine is trusted again only once it holds the same contents, and answers.
 */
export function withFailover(
	main: SearchIndex,
	standby: SearchIndex,
	report: (event: string, error?: unknown) => void,
): Failover {
	let contents: IndexContents | undefined;
	let healthy = false;
	let healing: Promise<void> | undefined;
	let reported = '';

	/** Says once what is wrong, however often it is tried. */
	function lose(error: unknown): void {
		if (healthy || String(error) !== reported) report('search engine not available', error);
		reported = String(error);
		healthy = false;
	}

	async function bringUpToDate(): Promise<void> {
		const wanted = contents;
		if (!wanted) return;
		if ((await main.fingerprint()) !== wanted.fingerprint) await main.replace(wanted);
		if (!healthy) {
			await within(patienceMilliseconds, main.candidates(probe));
			report('search engine ready');
		}
		reported = '';
		healthy = wanted === contents;
	}

	function heal(): Promise<void> {
		healing ??= bringUpToDate()
			.catch(lose)
			.finally(() => (healing = undefined));
		return healing;
	}

	async function either<Answer>(ask: (index: SearchIndex) => Promise<Answer>): Promise<Answer> {
		if (!healthy) return ask(standby);
		return within(patienceMilliseconds, ask(main)).catch((error: unknown) => {
			lose(error);
			return ask(standby);
		});
	}

	return {
		get engine() {
			return healthy ? main.engine : standby.engine;
		},
		heal,
		doubt() {
			healthy = false;
		},
		async rebuild() {
			await healing;
			if (contents) await main.replace(contents);
			await heal();
		},
		candidates: (request) => either((index) => index.candidates(request)),
		browse: (request) => either((index) => index.browse(request)),
		async replace(next) {
			contents = next;
			// While it is in use nobody may see the new contents beside the old: it goes first.
			if (healthy) await heal();
			await standby.replace(next);
			void heal();
		},
		fingerprint: () => standby.fingerprint(),
	};
}
