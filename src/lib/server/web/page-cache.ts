import { LRUCache } from 'lru-cache';
import type { CountedSearch } from '../../domain/searches/counted-search';
import { compress, encodingFor, type Encoding } from './compress';

interface Page {
	/** What the site was when the page was made; see `App.stamp`. */
	stamp: string;
	headers: [string, string][];
	/** The search that it answers, to be counted whenever it is shown. */
	search: CountedSearch | undefined;
	/** The body as it is, and packed as browsers have asked for it so far. */
	bodies: Map<Encoding, Uint8Array<ArrayBuffer>>;
}

export interface PageCache {
	find(url: URL, stamp: string, acceptEncoding: string | null): Promise<Response | undefined>;
	/** Keeps a page and answers with it. */
	keep(
		url: URL,
		stamp: string,
		response: Response,
		acceptEncoding: string | null,
		search?: CountedSearch | undefined,
	): Promise<Response>;
	/** The search that the page kept under an address answers. */
	searchAt(url: URL): CountedSearch | undefined;
}

const usualBytes = 64 * 1024 * 1024;

const sizeOf = (page: Page): number =>
	[...page.bodies.values()].reduce((sum, body) => sum + body.byteLength, 1);

async function answer(page: Page, acceptEncoding: string | null): Promise<Response> {
	const encoding = encodingFor(acceptEncoding);
	const plain = page.bodies.get('identity');
	if (!plain) throw new Error('a page is kept with its plain body');
	const packed = page.bodies.get(encoding) ?? (await compress(plain, encoding));
	page.bodies.set(encoding, packed);
	const headers = new Headers(page.headers);
	headers.set('vary', 'accept-encoding, cookie');
	headers.set('content-length', String(packed.byteLength));
	if (encoding !== 'identity') headers.set('content-encoding', encoding);
	return new Response(packed, { headers });
}

/**
 * Pages are the same for everybody (no cookie, no personal word in them), so one that was made is
 * shown again until a program, the day or the search engine changes. Bounded by its size in memory.
 */
export function pageCache(mostBytes = usualBytes): PageCache {
	const pages = new LRUCache<string, Page>({ maxSize: mostBytes, sizeCalculation: sizeOf });
	return {
		async find(url, stamp, acceptEncoding) {
			const page = pages.get(url.href);
			if (page?.stamp !== stamp) return undefined;
			const packings = page.bodies.size;
			const response = await answer(page, acceptEncoding);
			// Its size is taken when it is set, and has grown.
			if (page.bodies.size > packings && pages.peek(url.href) === page) {
				pages.delete(url.href);
				pages.set(url.href, page);
			}
			return response;
		},
		async keep(url, stamp, response, acceptEncoding, search) {
			const plain = new Uint8Array(await response.arrayBuffer());
			const bodies = new Map<Encoding, Uint8Array<ArrayBuffer>>([['identity', plain]]);
			const page: Page = { stamp, headers: [...response.headers], search, bodies };
			const made = await answer(page, acceptEncoding);
			pages.set(url.href, page);
			return made;
		},
		searchAt: (url) => pages.peek(url.href)?.search,
	};
}
