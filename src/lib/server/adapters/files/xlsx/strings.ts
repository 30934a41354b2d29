import { readXml, unescaped } from './xml';

/** Texts that cells share. Readings that Excel keeps with kanji (`rPh`) are no part of them. */
export function readStrings(xml: string): string[] {
	const strings: string[] = [];
	let [isText, isReading] = [false, false];
	readXml(xml, {
		open({ name }) {
			if (name === 'si') strings.push('');
			if (name === 'rPh') isReading = true;
			if (name === 't') isText = true;
		},
		text(text) {
			if (isText && !isReading) strings[strings.length - 1] += unescaped(text);
		},
		close(name) {
			if (name === 'rPh') isReading = false;
			if (name === 't') isText = false;
		},
	});
	return strings;
}
