/** An element as it begins; its name without a prefix. */
export interface Opening {
	name: string;
	attribute(name: string): string | undefined;
}

export interface XmlReader {
	open?(element: Opening): void;
	text?(text: string): void;
	close?(name: string): void;
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const character = (code: number): string =>
	code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : '';

const decoded = (text: string): string =>
	text.replace(/&(?:#x([\da-fA-F]{1,6})|#(\d{1,7})|(\w{1,8}));/g, (whole, hex, decimal, name) => {
		if (hex) return character(Number.parseInt(String(hex), 16));
		if (decimal) return character(Number(decimal));
		return entities[String(name)] ?? String(whole);
	});

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const attributePattern = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attributesOf(text: string): Map<string, string> {
	const found = [...text.matchAll(attributePattern)];
	return new Map(found.map(([, name = '', a, b]) => [local(name), decoded(a ?? b ?? '')]));
}

/** What a spreadsheet has in its files: elements, texts; no entities of its own are ever read. */
const token =
	/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)/g;

/** Reads the XML of a spreadsheet from its beginning to its end. */
export function readXml(xml: string, reader: XmlReader): void {
	for (const [, data, closing, name, rest = '', text] of xml.matchAll(token)) {
		if (text !== undefined) reader.text?.(decoded(text));
		else if (data !== undefined) reader.text?.(data);
		else if (name !== undefined && closing) reader.close?.(local(name));
		else if (name !== undefined) {
			let attributes: Map<string, string> | undefined;
			reader.open?.({
				name: local(name),
				attribute: (key) => (attributes ??= attributesOf(rest)).get(key),
			});
			if (rest.endsWith('/')) reader.close?.(local(name));
		}
	}
}

/** Excel writes what XML cannot hold as `_x000D_`. */
export const unescaped = (text: string): string =>
	text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
