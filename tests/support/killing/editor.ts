import { after, type DeedName, type Seen, type Step } from './deeds';
import type { Answer, FormClient } from './form-client';

/** What is typed on the page for words; plain Japanese is not taken without any kana. */
function wordsOf(mark: string): Record<string, string> {
	const fields = ['title', 'summary'].flatMap((field) => [
		[`${field}.ja`, mark],
		[`${field}.ja-easy`, `${mark} です`],
		[`${field}.en`, mark],
	]);
	const rest = { 'description.ja': mark, 'situations.0.ja': mark, 'situations:count': '1' };
	return { ...(Object.fromEntries(fields) as Record<string, string>), ...rest };
}

const versionIn = (page: string): string => {
	const field = /<input[^>]*name="version"[^>]*>/.exec(page)?.[0] ?? '';
	const version = /value="(\d+)"/.exec(field)?.[1];
	if (version === undefined) throw new Error('the page of the listing names no version');
	return version;
};

/** What comes next: usually the way to a publication, at times another save. */
function nextFor({ draft, isInReview }: Seen): DeedName {
	if (draft === undefined) return 'open';
	if (isInReview) return Math.random() < 0.9 ? 'publish' : 'save';
	return Math.random() < 0.6 ? 'save' : 'send';
}

/** As the form sends it when its button is pressed. */
async function save(client: FormClient, path: string, mark: string): Promise<Answer> {
	const version = versionIn(await client.page(`${path}?section=words`));
	const origin = { section: 'words', version, whole: 'yes', do: 'save' };
	return client.post(`${path}?/save`, { ...origin, ...wordsOf(mark) });
}

async function perform(client: FormClient, { id, deed, mark }: Step): Promise<Answer> {
	const path = `/ja/staff/programs/${id}`;
	if (deed === 'open') return client.post(`${path}?/open`, {});
	if (deed === 'save') return save(client, `${path}/edit`, mark);
	const version = versionIn(await client.page(path));
	return client.post(`${path}?/${deed}`, { version });
}

/** What is done leads on to another page. */
function expectDone({ status, text }: Answer): void {
	if (status === 303) return;
	const alert = /role="alert".{0,600}/s.exec(text)?.[0] ?? text.slice(0, 300);
	throw new Error(`not done: ${status} ${alert.replace(/<[^>]*>/g, ' ')}`);
}

export interface EditedListing {
	id: string;
	/** As it has to be after all that was acknowledged. */
	seen: Seen;
}

/**
 * Edits and publishes one program after the other until nobody answers any more.
 * @param steps where each step is noted before it is asked for; it is done once it is acknowledged
 */
export async function editUntilGone(
	client: FormClient,
	listings: readonly EditedListing[],
	{ run, steps, isOver }: { run: string; steps: Step[]; isOver(): boolean },
): Promise<void> {
	for (let turn = 0; !isOver(); turn++) {
		const listing = listings[turn % listings.length];
		if (!listing) return;
		const { id, seen } = listing;
		const step: Step = { id, deed: nextFor(seen), mark: `${run}-${turn}`, isDone: false };
		steps.push(step);
		try {
			expectDone(await perform(client, step));
		} catch (error) {
			// `fetch` says so of a connection that broke; anything else is an answer nobody expects.
			if (error instanceof TypeError && isOver()) return;
			throw error;
		}
		step.isDone = true;
		listing.seen = after(seen, step);
	}
}
