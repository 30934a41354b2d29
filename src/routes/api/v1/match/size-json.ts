import { classifySize } from '$lib/domain/business/size-class';
import type { Business } from '$lib/domain/business/business';
import { withoutRuby } from '$lib/domain/text';
import { sizeView } from '$lib/i18n/size-words';
import type { Words } from '$lib/i18n/words';

/** How large a business is under the Act, with the article, and which answers would decide it. */
export function sizeJson(business: Business, words: Words): object {
	const { missing: open } = classifySize(business, words.industries.isWithin);
	const { class: size, label, because, missing, principle } = sizeView(business, words);
	const sentences = [
		because,
		...(missing === undefined ? [] : [missing]),
		...(size === 'unknown' ? [] : [principle]),
	];
	return {
		class: size,
		label: withoutRuby(label),
		because: withoutRuby(sentences.join(words.language === 'ja' ? '' : ' ')),
		missing: open,
	};
}
