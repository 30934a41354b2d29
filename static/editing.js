// @ts-check
/**
 * Small helps while a program is written. Without them the form says the same after each save.
 */

const readings = /(?:｜([^｜《》]+)|([\p{Script=Han}々ヶ]+))《[^《》]+》/gu;
/** Where a text is told from its addresses, they are no part of it; as on the server. */
const address = /https?:\/\/[!-~]*[\w/]/g;
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Length as a reader counts, as on the server. @param {string} text */
const readerLength = (text) =>
	[...graphemes.segment(text.trim().replace(readings, '$1$2').normalize('NFKC'))].length;

/** @param {Element} place */
function count(place) {
	if (!(place instanceof HTMLElement)) return;
	const { counter = '', most = '0', within = '', overText = '' } = place.dataset;
	const field = document.getElementById(counter);
	if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
	const text = 'withoutAddresses' in place.dataset ? field.value.replace(address, '') : field.value;
	const [length, limit] = [readerLength(text), Number(most)];
	const isOver = length > limit;
	place.textContent = (isOver ? overText : within)
		.replace('{{count}}', String(length))
		.replace('{{most}}', most)
		.replace('{{over}}', String(length - limit));
	place.toggleAttribute('data-over', isOver);
}

/** A value that is typed takes the place of the word for it. @param {EventTarget | null} field */
function dropWord(field) {
	if (!(field instanceof HTMLInputElement) || field.value === '') return;
	const select = document.querySelector(`[data-word-for="${CSS.escape(field.name)}"] select`);
	if (select instanceof HTMLSelectElement && field.type !== 'hidden') select.value = '';
}

document.addEventListener('input', ({ target }) => {
	if (!(target instanceof HTMLElement)) return;
	const place = document.querySelector(`[data-counter="${CSS.escape(target.id)}"]`);
	if (place) count(place);
	dropWord(target);
});

/** Items that fold keep how somebody left them while the form is saved and comes again. */
const folds = () =>
	[...document.querySelectorAll('details[data-fold]')].filter(
		(fold) => fold instanceof HTMLDetailsElement,
	);
const foldsKey = `folds:${location.pathname}:${new URLSearchParams(location.search).get('section')}`;

/** Moving or removing gives the items other places: then none is kept. @param {string} deed */
const keepsPlaces = (deed) => !/^(up|down|remove):/.test(deed);

document.addEventListener('submit', ({ submitter }) => {
	const deed = submitter instanceof HTMLButtonElement ? submitter.value : 'save';
	const open = folds().filter((fold) => fold.open);
	const ids = keepsPlaces(deed) ? open.map((fold) => fold.dataset['fold']) : [];
	sessionStorage.setItem(foldsKey, JSON.stringify(ids));
});

const left = new Set(JSON.parse(sessionStorage.getItem(foldsKey) ?? '[]'));
sessionStorage.removeItem(foldsKey);
for (const fold of folds()) if (left.has(fold.dataset['fold'])) fold.open = true;

/** What an address names is shown, though it is folded away. */
function showTarget() {
	let place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	const target = place;
	for (; place; place = place.parentElement)
		if (place instanceof HTMLDetailsElement) place.open = true;
	target?.scrollIntoView();
}

addEventListener('hashchange', showTarget);
if (location.hash) showTarget();
