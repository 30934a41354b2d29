// @ts-check
/**
 * The finder with a script: filters and their chips take effect at once, in place. Without it the
 * same form and the same links load whole pages. The server renders either way; this only swaps in
 * the parts of its answer that change, so that nobody loses their place or focus.
 */

const parts = ['bar', 'filters', 'results', 'understood'];

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

/**
 * What had the focus, as it is called in the new page. A chip goes with its filter: then the next
 * one, or what was found.
 * @param {Element | null} focused
 */
function successorOf(focused) {
	if (!focused || focused === document.body) return [];
	const inParts = parts.some((id) => document.getElementById(id)?.contains(focused));
	const same = selectorOf(focused);
	return [...(same ? [same] : []), ...(inParts ? ['[data-in-place] a', '#results'] : [])];
}

/** @param {Document} page */
function swapIn(page) {
	const successors = successorOf(document.activeElement);
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
	for (const link of document.querySelectorAll('link[data-feed]')) link.remove();
	document.head.append(...page.querySelectorAll('link[data-feed]'));
	announce(page);
	const [next] = successors.map((selector) => document.querySelector(selector)).filter(Boolean);
	if (next instanceof HTMLElement) next.focus({ preventScroll: true });
}

/** Somebody went back to another question. @param {Document} page */
function showQuestion(page) {
	const [here, there] = [document, page].map((one) => one.querySelector('input[type=search]'));
	if (here instanceof HTMLInputElement) here.value = there?.getAttribute('value') ?? '';
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
		const page = new DOMParser().parseFromString(html, 'text/html');
		swapIn(page);
		if (remember) history.pushState({}, '', address);
		else showQuestion(page);
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
