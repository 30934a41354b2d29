import type {
	BrowseRequest,
	BrowseResponse,
	CandidateRequest,
	IndexContents,
	SearchIndex,
} from '../../ports/search-index';

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
export class Failover implements SearchIndex {
	#contents: IndexContents | undefined;
	/** What the main engine took last. */
	#taken: IndexContents | undefined;
	#isHealthy = false;
	#healing: Promise<void> | undefined;
	#reported = '';

	constructor(
		private readonly main: SearchIndex,
		private readonly standby: SearchIndex,
		private readonly report: (event: string, error?: unknown) => void,
	) {}

	get engine() {
		return this.#isHealthy ? this.main.engine : this.standby.engine;
	}

	/** Says once what is wrong, however often it is tried. */
	#lose(error: unknown): void {
		if (this.#isHealthy || String(error) !== this.#reported)
			this.report('search engine not available', error);
		this.#reported = String(error);
		this.#isHealthy = false;
	}

	async #bringUpToDate(): Promise<void> {
		const wanted = this.#contents;
		if (!wanted) return;
		// Nobody asks it meanwhile, so that it may change what it holds in place.
		if ((await this.main.fingerprint()) !== wanted.fingerprint)
			await this.main.replace(wanted, this.#taken);
		this.#taken = wanted;
		if (!this.#isHealthy) {
			await within(patienceMilliseconds, this.main.candidates(probe));
			this.report('search engine ready');
		}
		this.#reported = '';
		this.#isHealthy = wanted === this.#contents;
	}

	/** Looks after the main engine once: refills it when it is empty or behind. */
	heal = (): Promise<void> => {
		this.#healing ??= this.#bringUpToDate()
			.catch((error: unknown) => this.#lose(error))
			.finally(() => (this.#healing = undefined));
		return this.#healing;
	};

	/** Leaves the main engine alone until it is looked after again. */
	doubt = (): void => {
		this.#isHealthy = false;
	};

	/** Fills the main engine anew, whatever it holds. Rejects when that fails. */
	rebuild = async (): Promise<void> => {
		await this.#healing;
		if (this.#contents) await this.main.replace(this.#contents);
		await this.heal();
	};

	async #either<Answer>(ask: (index: SearchIndex) => Promise<Answer>): Promise<Answer> {
		if (!this.#isHealthy) return ask(this.standby);
		return within(patienceMilliseconds, ask(this.main)).catch((error: unknown) => {
			this.#lose(error);
			return ask(this.standby);
		});
	}

	candidates(request: CandidateRequest): Promise<string[]> {
		return this.#either((index) => index.candidates(request));
	}

	browse(request: BrowseRequest): Promise<BrowseResponse> {
		return this.#either((index) => index.browse(request));
	}

	async replace(next: IndexContents): Promise<void> {
		// The main engine needs seconds for what the standby takes at once, and nobody waits that long
		// for what was just published; nor sees the new contents beside the old.
		if (this.#contents?.fingerprint !== next.fingerprint) this.#isHealthy = false;
		this.#contents = next;
		await this.standby.replace(next);
		void this.heal();
	}

	fingerprint(): Promise<string | undefined> {
		return this.standby.fingerprint();
	}
}
