// @ts-check
/** What stands beside the form of a draft: how the public will see it, and who else has it open. */

const betweenGreetings = 45_000;
const readings = /(?:｜([^｜《》]+)|([\p{Script=Han}々ヶ]+))《([^《》]+)》/gu;

/** Writes a text in which 漢字《かんじ》 is a word with its reading. @param {Element} place @param {string} text */
export function showText(place, text) {
	/** @type {(Node | string)[]} */
	const parts = [];
	let position = 0;
	for (const match of text.matchAll(readings)) {
		parts.push(text.slice(position, match.index));
		const [ruby, reading] = [document.createElement('ruby'), document.createElement('rt')];
		reading.textContent = match[3] ?? '';
		ruby.append(match[1] ?? match[2] ?? '', reading);
		parts.push(ruby);
		position = match.index + match[0].length;
	}
	place.replaceChildren(...parts, text.slice(position));
}

const view = document.querySelector('[data-preview-view]');
const live = document.querySelector('[data-preview-live]');
const links = [...document.querySelectorAll('[data-preview-live] a[data-language]')];
let address = links.find((link) => link.hasAttribute('aria-current'))?.getAttribute('href') ?? '';

const before = 'preview-';
const references = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'list'];

/** The form has ids of its own; what is shown beside it must not take them. @param {Element} part */
function renameIds(part) {
	for (const one of [part, ...part.querySelectorAll('*')]) {
		if (one.id) one.id = before + one.id;
		for (const name of references) {
			const ids = one.getAttribute(name);
			if (ids)
				one.setAttribute(
					name,
					ids.replace(/\S+/g, (id) => before + id),
				);
		}
		const href = one.getAttribute('href');
		if (href?.startsWith('#')) one.setAttribute('href', `#${before}${href.slice(1)}`);
	}
}

/** Styles of the parts that this page has not used so far. @param {Document} page */
function addStyles(page) {
	for (const link of page.querySelectorAll('link[rel=stylesheet]')) {
		const href = link.getAttribute('href');
		if (href && !document.querySelector(`link[href="${CSS.escape(href)}"]`)) {
			const copy = document.createElement('link');
			copy.rel = 'stylesheet';
			copy.href = new URL(href, new URL(address, location.href)).href;
			if (!document.querySelector(`link[href="${CSS.escape(copy.href)}"]`))
				document.head.append(copy);
		}
	}
}

/** @type {AbortController | undefined} */
let showing;

async function showPreview() {
	if (!view || !(live instanceof HTMLElement) || !address) return;
	showing?.abort();
	showing = new AbortController();
	try {
		const response = await fetch(address, { redirect: 'error', signal: showing.signal });
		if (!response.ok) return;
		const page = new DOMParser().parseFromString(await response.text(), 'text/html');
		const part = page.querySelector('[data-preview-part]');
		if (!part) return;
		// Questions are for the preview's own page: here they would stand within another form's page.
		for (const form of part.querySelectorAll('form')) form.remove();
		renameIds(part);
		addStyles(page);
		const open = [...view.querySelectorAll('details')].map((fold) => fold.open);
		const { scrollTop } = view;
		view.replaceChildren(part);
		for (const [place, fold] of [...view.querySelectorAll('details')].entries())
			fold.open = open[place] ?? fold.open;
		view.scrollTop = scrollTop;
		live.hidden = false;
	} catch {
		// What is shown stays; the next save tries again.
	}
}

for (const link of links)
	link.addEventListener('click', (event) => {
		const isPlain =
			event instanceof MouseEvent && !event.ctrlKey && !event.metaKey && !event.shiftKey;
		if (!isPlain) return;
		event.preventDefault();
		address = link.getAttribute('href') ?? address;
		for (const one of links) one.toggleAttribute('aria-current', one === link);
		link.setAttribute('aria-current', 'true');
		void showPreview();
	});

/** What the form says of itself, such as the sentence that a condition becomes. */
async function renewLive() {
	const live = [...document.querySelectorAll('[data-live]')];
	if (live.length === 0) return;
	try {
		const response = await fetch(location.href, { redirect: 'error' });
		const page = new DOMParser().parseFromString(await response.text(), 'text/html');
		for (const part of live) {
			const name = CSS.escape(part.getAttribute('data-live') ?? '');
			const fresh = page.querySelector(`[data-live="${name}"]`);
			if (fresh) part.replaceChildren(...fresh.childNodes);
		}
	} catch {
		// What is shown stays; the next save tries again.
	}
}

const others = document.querySelector('[data-others]');

/** Says that somebody is still here, and shows who else is. */
async function greet() {
	const path = others?.getAttribute('data-others');
	const [shown, list] = ['[data-others-shown]', '[data-others-list]'].map((name) =>
		others?.querySelector(name),
	);
	if (!path || !list || !(shown instanceof HTMLElement)) return;
	if (document.visibilityState === 'hidden') return;
	try {
		const response = await fetch(path, { method: 'POST', redirect: 'error' });
		if (!response.ok) return;
		/** @type {{ lines: string[] }} */
		const { lines } = await response.json();
		const items = lines.map((line) => {
			const item = document.createElement('li');
			showText(item, line);
			return item;
		});
		// Written only when it changes: it is read aloud.
		const isSame =
			items.map((item) => item.textContent).join() ===
			[...list.children].map((item) => item.textContent?.trim()).join();
		if (!isSame) list.replaceChildren(...items);
		shown.hidden = lines.length === 0;
	} catch {
		// Asked again soon.
	}
}

document.addEventListener('draft-saved', () => {
	void showPreview();
	void renewLive();
});
document.addEventListener('visibilitychange', () => void greet());
setInterval(() => void greet(), betweenGreetings);
void showPreview();
