// @ts-check
/**
 * Small helps while a program is written. Without them the form says the same after each save.
 */

const readings = /(?:｜([^｜《》]+)|([\p{Script=Han}々ヶ]+))《[^《》]+》/gu;
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
	const [length, limit] = [readerLength(field.value), Number(most)];
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
