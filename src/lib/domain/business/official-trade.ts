import type { Localized } from '../localized';
import type { IndustryRow } from '../taxonomy';

const asides = /[（(][^（）()]*[）)]/g;
const endings = /(?:製造業|卸売業|小売業|工事業|サービス業|業)$/;
/** Parts of official names that mean something only beside the others. */
const leaning = /^(?:同|その他|他に|各種|一般$|普通$)/;
const general =
	/^(?:部分品|附属品|取付具|材料|関連品|装置|機械|加工|製品|サービス|販売|雑誌|業務用|生活|一般|用品|修理|管理|貸間|団体|団|計|等)$/;

const sentenceCase = (text: string) =>
	/[a-z]/.test(text) ? text : text.charAt(0) + text.slice(1).toLowerCase();

/** The name of a row as the classification has it; the English one not in capitals. */
export const officialName = ({ ja, en }: IndustryRow): Localized => ({
	ja,
	en: sentenceCase(en.trim()),
});

function japaneseWords(ja: string): string[] {
	const name = ja.replace(asides, '');
	const plain = name.replace(endings, '');
	if (leaning.test(name)) return [ja, name];
	const parts = plain.split(/[・、]/).map((part) => part.replace(/等$/, ''));
	const telling = [plain, ...parts].filter(
		(part) => part.length > 1 && !leaning.test(part) && !general.test(part),
	);
	return [ja, name, ...telling];
}

function englishWords(en: string): string[] {
	const name = en.trim().replace(asides, '');
	const [head = ''] = name.split(/,| except /i);
	return /^(?:other|misc)/i.test(name) ? [en, name] : [en, name, head];
}

/** How somebody may type the official name of a row, or what it is about. */
export const officialWords = ({ ja, en }: IndustryRow): string[] =>
	[...new Set([...japaneseWords(ja), ...englishWords(en)])].filter((word) => word.length > 1);
