import { joinPhrases, normalise } from '../finder/words';
import { tidyQuery } from '../finder/criteria';

/** Nobody sees them, and they part figures that belong together: zero width, variants, key caps. */
const unseen = /[\p{Cf}\p{Co}\p{Cn}\u180b-\u180f\u20e3\ufe00-\ufe0f]/gu;

/** What people put between the figures of one number, and the marks that stand before it. */
const between = String.raw`[\s()+\-ー・.,:/~〜_']{0,3}`;
const kanjiFigure = '〇零一二三四五六七八九';
const figure = String.raw`[\p{Nd}${kanjiFigure}]`;
const figures = String.raw`[\p{Nd}${kanjiFigure}十百]+`;

/**
 * What may tell who has searched. Each is more than it needs to be: a word too many is lost to a
 * count, one too few is kept for good.
 */
const personal: readonly RegExp[] = [
	// Mail addresses, and whatever stands together with an @.
	/\S*\s?@\s?\S*/gu,
	// Addresses of pages, and names of machines.
	/[a-z][a-z0-9+.-]*:\/\/\S*/gu,
	/(?:www\.\S+|[\p{L}\p{Nd}-]+(?:\.[\p{L}\p{Nd}-]+)*\.[a-z]{2,}(?![a-z])(?:[/?#:]\S*)?)/gu,
	// Telephone, postal and account numbers, the 12 figures of My Number, dates of birth.
	new RegExp(`[(+〒]*${figure}(?:${between}${figure}){4,}\\)?`, 'gu'),
	// Streets: 1丁目2番3号, 宮本町1番地, 1-2-3.
	new RegExp(`${figures}丁目(?:${between}の?${figures}(?:番地?|号)?)*(?:室|階)?`, 'gu'),
	new RegExp(`${figures}番地?(?:${between}の?${figures}号?)+`, 'gu'),
	new RegExp(`${figures}番地`, 'gu'),
	/\p{Nd}+(?:\s?[-ー]\s?\p{Nd}+){2,}/gu,
];

/** A part that is longer than any keyword or plain question tells a story of its own. */
export const longestPart = 40;
/** Characters of a whole query that are kept, so that each fits into the key of a row. */
export const longestCounted = 80;

const isShort = (part: string): boolean => [...part].length <= longestPart;

/** Removing one thing may bring two others together: until nothing more is found. */
function withoutPersonalParts(text: string): string {
	const left = personal.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
	return left === text ? text : withoutPersonalParts(left);
}

function shortened(text: string): string {
	const kept: string[] = [];
	for (const part of text.split(' ').filter((one) => one !== '' && isShort(one))) {
		if ([...kept, part].join(' ').length > longestCounted) break;
		kept.push(part);
	}
	return kept.join(' ');
}

/**
 * A query as it is counted: as the finder reads it (NFKC, small letters, spaces), without mail
 * addresses, page addresses, long numbers, streets, and anything longer than 40 characters. Empty
 * where nothing else was in it.
 */
export function countedQuery(query: string): string {
	const seen = query.normalize('NFKC').replace(unseen, '');
	const text = joinPhrases(normalise(tidyQuery(seen)));
	return shortened(withoutPersonalParts(text)).replace(unseen, '');
}
