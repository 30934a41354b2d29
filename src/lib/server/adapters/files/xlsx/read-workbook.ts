import { strFromU8 } from 'fflate';
import type { Sheet } from '../../../../domain/bulk/sheet';
import { RefusedFile } from '../refused-file';
import { readZip } from '../zip';
import { readSheet } from './sheet';
import { readStrings } from './strings';
import { readStyles } from './styles';
import { readXml } from './xml';

interface NamedSheet {
	name: string;
	relation: string;
	isHidden: boolean;
}

function readOverview(xml: string) {
	const sheets: NamedSheet[] = [];
	let is1904 = false;
	readXml(xml, {
		open({ name, attribute }) {
			if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
			if (name !== 'sheet') return;
			const isHidden = (attribute('state') ?? 'visible') !== 'visible';
			sheets.push({
				...{ name: attribute('name') ?? '', relation: attribute('id') ?? '', isHidden },
			});
		},
	});
	return { sheets, is1904 };
}

/** Where parts of the workbook are, by the ids of their relations. */
function readRelations(xml: string): Map<string, string> {
	const targets = new Map<string, string>();
	readXml(xml, {
		open({ name, attribute }) {
			const target = attribute('Target') ?? '';
			if (name === 'Relationship')
				targets.set(
					attribute('Id') ?? '',
					target.startsWith('/') ? target.slice(1) : `xl/${target}`,
				);
		},
	});
	return targets;
}

const isPart = (name: string): boolean => /^(?:xl\/.*|\[Content_Types\])\.(?:xml|rels)$/.test(name);
const isNeeded = (name: string): boolean =>
	isPart(name) && !/\/(?:drawings|charts|theme|media|comments|pivot\w*)\//.test(name);

/** Whether a zip is a workbook, not just any zip. */
export const isWorkbook = (names: Iterable<string>): boolean =>
	[...names].some((name) => name === 'xl/workbook.xml');

/**
 * The table of a workbook: the sheet of that name, or the first that is shown.
 * @throws RefusedFile where it is no workbook, or larger than anybody needs
 */
export function readWorkbook(bytes: Uint8Array, preferred: readonly string[]): Sheet {
	const files = readZip(bytes, isNeeded);
	const textOf = (name: string): string => {
		const file = files.get(name);
		return file ? strFromU8(file) : '';
	};
	const { sheets, is1904 } = readOverview(textOf('xl/workbook.xml'));
	const shown = sheets.filter(({ isHidden }) => !isHidden);
	const chosen = shown.find(({ name }) => preferred.includes(name.trim())) ?? shown[0];
	const target = readRelations(textOf('xl/_rels/workbook.xml.rels')).get(chosen?.relation ?? '');
	if (!target || !files.has(target)) throw new RefusedFile('no-sheet');
	return readSheet(textOf(target), {
		is1904,
		strings: readStrings(textOf('xl/sharedStrings.xml')),
		styles: readStyles(textOf('xl/styles.xml')),
	});
}
