// @ts-check
/**
 * A draft is saved while somebody writes it. Without this the same form has its button. What the
 * server has taken is safe; what it has not is tried again for as long as the page is open.
 *
 * The form names in `data-autosave` the address that saves; its hidden field `version` says what it
 * was made from.
 */
import { showText } from './draft-beside.js';

const pauseAfterTyping = 1500;
const longestWait = 30_000;

/** @type {HTMLFormElement | null} */
const form = document.querySelector('form[data-autosave]');

/** What is written, by the names of fields; the version is no writing. */
function written() {
	const values = form ? [...new FormData(form)] : [];
	const typed = values.filter(([name, value]) => name !== 'version' && typeof value === 'string');
	return new URLSearchParams(typed.map(([name, value]) => [name, String(value)]));
}

/** What the server has, as far as this page knows. */
let kept = written();
/** @type {Promise<void> | undefined} */
let running;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
let failures = 0;
let isStopped = false;
let isLeaving = false;
let isComposing = false;

const isUnsaved = () => written().toString() !== kept.toString();

/** @returns {HTMLElement | null} */
const status = () => document.querySelector('[data-autosave-status]');

/** @param {string} text @param {'trouble' | 'fine'} state */
function say(text, state) {
	const place = status();
	if (!place) return;
	place.dataset.state = state;
	showText(place, text);
}

/** @param {'saving' | 'failed' | 'signedOut' | 'refused' | 'gone' | 'conflict'} what */
const sayOwn = (what) => say(status()?.dataset[what] ?? '', what === 'saving' ? 'fine' : 'trouble');

/** @param {number} milliseconds */
function saveIn(milliseconds) {
	clearTimeout(timer);
	timer = setTimeout(() => void save(), milliseconds);
}

/** Nothing more is tried: a person has to look at it. @param {'refused' | 'gone' | 'conflict'} why */
function stop(why) {
	isStopped = true;
	sayOwn(why);
}

/** @param {'failed' | 'signedOut'} why */
function tryAgain(why) {
	failures += 1;
	sayOwn(why);
	saveIn(Math.min(longestWait, 1000 * 2 ** failures));
}

/** @param {{ version: number, text: string, merged?: string }} answer @param {URLSearchParams} sent */
async function onSaved(answer, sent) {
	failures = 0;
	kept = sent;
	const isMerged = answer.merged !== undefined;
	say(isMerged ? `${answer.text}。${answer.merged}` : answer.text, 'fine');
	// What somebody else has written is not in this form: it has to be before the next save.
	if (isMerged) await renew();
	else setVersion(String(answer.version));
	document.dispatchEvent(new Event('draft-saved'));
	if (isUnsaved()) saveIn(pauseAfterTyping);
}

/** @param {string} version */
function setVersion(version) {
	const field = form?.elements.namedItem('version');
	if (field instanceof HTMLInputElement) field.value = version;
}

/** @param {Response} response @param {URLSearchParams} sent */
async function onAnswer(response, sent) {
	if (response.type === 'opaqueredirect' || response.status === 401) return tryAgain('signedOut');
	if (response.status === 409) return stop('conflict');
	if (response.status === 410) return stop('gone');
	if (response.status >= 500 || response.status === 429) return tryAgain('failed');
	if (!response.ok) return stop('refused');
	return onSaved(await response.json(), sent);
}

/** @param {{ isLast?: boolean }} [how] the last one is sent though the page goes */
async function send({ isLast = false } = {}) {
	if (!form) return;
	const sent = written();
	const body = new URLSearchParams(sent);
	body.set('version', String(new FormData(form).get('version') ?? ''));
	sayOwn('saving');
	try {
		const address = form.dataset.autosave ?? '';
		// The browser lets go of a large body when the page goes; then it is asked to stay.
		const keepalive = isLast && body.toString().length < 60_000;
		const how = { method: 'POST', body, redirect: /** @type {const} */ ('manual'), keepalive };
		await onAnswer(await fetch(address, how), sent);
	} catch {
		tryAgain('failed');
	}
}

/** @param {{ isLast?: boolean }} [how] */
function save(how) {
	clearTimeout(timer);
	if (running || isStopped || isLeaving || !isUnsaved()) return running;
	running = send(how).finally(() => (running = undefined));
	return running;
}

/** Names of fields in which something was written since the last save. */
function unsavedNames() {
	const now = written();
	const names = new Set([...now.keys(), ...kept.keys()]);
	return [...names].filter((name) => now.getAll(name).join('\n') !== kept.getAll(name).join('\n'));
}

/** @param {HTMLFormElement} fresh @param {string} name @param {string[]} values */
function write(fresh, name, values) {
	const fields = [...fresh.elements].filter((field) => field.getAttribute('name') === name);
	for (const field of fields) {
		if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type))
			field.checked = values.includes(field.value);
		else if ('value' in field) field.value = values[0] ?? '';
	}
	return fields.length > 0;
}

const focused = () => {
	const field = document.activeElement;
	if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
		return undefined;
	const { name, value, selectionStart: start, selectionEnd: end } = field;
	return { name, value, isText: start !== null, start, end };
};

/** @param {ReturnType<typeof focused>} before */
function focusAgain(before) {
	if (!before || !form) return;
	const fields = [...form.elements].filter((field) => field.getAttribute('name') === before.name);
	const field = fields.find((one) => 'value' in one && one.value === before.value) ?? fields[0];
	if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
	field.focus({ preventScroll: true });
	if (before.isText && field.value === before.value)
		field.setSelectionRange(before.start, before.end);
}

/** @param {Element} fold */
const foldOf = (fold) => fold.getAttribute('data-fold');

const composed = () =>
	isComposing
		? new Promise((done) => addEventListener('compositionend', done, { once: true }))
		: Promise.resolve();

/**
 * The form as the server has it now, with what was written here since. Where a field is gone in which
 * somebody is writing, nothing is swapped, and a person has to decide.
 */
async function renew() {
	const response = await fetch(location.href, { redirect: 'manual' });
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	await composed();
	const fresh = page.querySelector('form[data-autosave]');
	if (!form || !(fresh instanceof HTMLFormElement)) return stop('conflict');
	const own = written();
	const names = unsavedNames();
	const saved = new URLSearchParams(
		[...new FormData(fresh)].flatMap(([name, value]) =>
			name !== 'version' && typeof value === 'string' ? [[name, value]] : [],
		),
	);
	if (!names.every((name) => write(fresh, name, own.getAll(name)))) return stop('conflict');
	const said = status()?.textContent ?? '';
	const before = focused();
	const open = new Set([...form.querySelectorAll('details[open]')].map(foldOf));
	form.replaceChildren(...fresh.childNodes);
	for (const fold of form.querySelectorAll('details'))
		if (fold.dataset.fold && open.has(foldOf(fold))) fold.open = true;
	kept = saved;
	focusAgain(before);
	say(said, 'fine');
}

form?.addEventListener('input', () => {
	if (!isStopped) saveIn(Math.max(pauseAfterTyping, failures > 0 ? 1000 * 2 ** failures : 0));
});
form?.addEventListener('change', () => {
	if (!isStopped && failures === 0) saveIn(pauseAfterTyping);
});
form?.addEventListener('compositionstart', () => (isComposing = true));
form?.addEventListener('compositionend', () => (isComposing = false));

form?.addEventListener('submit', (event) => {
	clearTimeout(timer);
	const { submitter } = event;
	if (!running) {
		isLeaving = true;
		return;
	}
	// A save is under way: the button waits for it, or it would seem to be somebody else's.
	event.preventDefault();
	void running.finally(() => form.requestSubmit(submitter));
});

addEventListener('online', () => void save());
document.addEventListener('visibilitychange', () => {
	if (document.visibilityState === 'hidden') void save({ isLast: true });
});
addEventListener('pagehide', () => void save({ isLast: true }));
addEventListener('beforeunload', (event) => {
	if (isLeaving || !form || !isUnsaved()) return;
	const isSafe = !running && !isStopped && failures === 0 && written().toString().length < 60_000;
	if (!isSafe) event.preventDefault();
});
addEventListener('pageshow', ({ persisted }) => {
	if (persisted) location.reload();
});
