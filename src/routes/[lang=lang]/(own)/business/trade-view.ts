import { findTrades } from '$lib/domain/business/find-trade';
import type { TradeIndex } from '$lib/domain/business/trade-index';
import { officialIndustry } from '$lib/i18n/industry-words';
import { withoutRuby } from '$lib/domain/text';
import type { Words } from '$lib/i18n/words';

/** Trades that are like what was typed, to choose from. */
export function tradeView(text: string, trades: TradeIndex, words: Words) {
	const options = findTrades(text, trades).map(({ code, label }) => {
		const name = officialIndustry(code, words);
		const own = words.text(label);
		const isNew = withoutRuby(name) !== withoutRuby(own);
		return {
			value: code,
			label: own,
			...(isNew ? { hint: words.t('business.trade.official', { name }) } : {}),
		};
	});
	return {
		text,
		options,
		/** The closest is chosen already. */
		value: options[0]?.value ?? '',
		nothing:
			options.length === 0
				? words.t('business.trade.nothing', { text: withoutRuby(text) })
				: undefined,
	};
}
