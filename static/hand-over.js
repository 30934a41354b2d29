// @ts-check
/** Shows the buttons that only work with a script: print this page, copy its address. */

for (const button of document.querySelectorAll('[data-print]')) {
	button.removeAttribute('hidden');
	button.addEventListener('click', () => print());
}
for (const line of document.querySelectorAll('[data-print-how]')) line.setAttribute('hidden', '');

for (const button of navigator.clipboard ? document.querySelectorAll('[data-copy]') : []) {
	button.removeAttribute('hidden');
	button.addEventListener('click', async () => {
		const field = document.getElementById(button.getAttribute('data-copy') ?? '');
		if (!(field instanceof HTMLInputElement)) return;
		field.select();
		await navigator.clipboard.writeText(field.value);
		const said = button.nextElementSibling;
		if (said) said.textContent = button.getAttribute('data-copied');
	});
}
