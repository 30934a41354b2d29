// @ts-check
/**
 * The finder with a script: filters and their chips take effect at once, in place. Without it the
 * same form and the same links load whole pages. The server renders either way; this only swaps in
 * the parts of its answer that change, so that nobody loses their place or focus.
 */

const parts = ['filters', 'results', 'understood'];

/** @type {HTMLFormElement | null} */
const form = document.querySelector('form[data-finder]');
/** @type {AbortController | undefined} */
let running;

/** @param {Element} element */
function selectorOf(element) {
	const name = element.getAttribute('name');
	const value = element.getAttribute('value');
	if (!name) return undefined;
	return `[name="${name}"]${value && element.matches('input[type=checkbox]') ? `[value="${CSS.escape(value)}"]` : ''}`;
}

/** @param {Document} page */
function swapIn(page) {
	const focused = document.activeElement && selectorOf(document.activeElement);
	const folded = new Map(
		[...document.querySelectorAll('details[data-fold]')].map((fold) => [
			fold.getAttribute('data-fold'),
			fold.hasAttribute('open'),
		]),
	);
	for (const id of parts) {
		const [old, fresh] = [document.getElementById(id), page.getElementById(id)];
		if (old && fresh) old.replaceChildren(...fresh.childNodes);
	}
	for (const fold of document.querySelectorAll('details[data-fold]')) {
		const wasOpen = folded.get(fold.getAttribute('data-fold'));
		if (wasOpen !== undefined) fold.toggleAttribute('open', wasOpen);
	}
	document.title = page.title;
	announce(page);
	const again = focused && document.querySelector(focused);
	if (again instanceof HTMLElement) again.focus({ preventScroll: true });
}

/** The number of results, in the region that screen readers listen to. @param {Document} page */
function announce(page) {
	const [here, there] = [document.getElementById('total'), page.getElementById('total')];
	if (here && there) here.textContent = there.textContent;
}

/** @param {string} address @param {boolean} remember */
async function show(address, remember) {
	running?.abort();
	running = new AbortController();
	try {
		const response = await fetch(address, { signal: running.signal });
		const html = await response.text();
		if (!response.ok) throw new Error(`status ${response.status}`);
		swapIn(new DOMParser().parseFromString(html, 'text/html'));
		if (remember) history.pushState({}, '', address);
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return;
		location.assign(address);
	}
}

/** @param {HTMLFormElement} of */
function addressOf(of) {
	const filled = [...new FormData(of)].filter(([, value]) => value !== '');
	const query = new URLSearchParams(filled.map(([name, value]) => [name, String(value)]));
	return `${new URL(of.action).pathname}?${query}`;
}

form?.addEventListener('change', (event) => {
	if (event.target instanceof HTMLInputElement && event.target.type === 'search') return;
	void show(addressOf(form), true);
});

form?.addEventListener('click', (event) => {
	const plain = event instanceof MouseEvent && !event.ctrlKey && !event.metaKey && !event.shiftKey;
	const link = event.target instanceof Element && event.target.closest('[data-in-place] a');
	if (!plain || !(link instanceof HTMLAnchorElement)) return;
	event.preventDefault();
	void show(link.href, true);
});

addEventListener('popstate', () => void show(location.href, false));
