import { isStated } from '../domain/known';
import type { Benefit } from '../domain/program/benefit';
import { largestAmountYen } from '../domain/program/amount';
import type { Program } from '../domain/program/program';
import { formatRate, formatYen } from './format';
import type { Words } from './words';

type Headline = { key: string; values: Record<string, string | number> } | undefined;

function grantHeadline(
	benefit: Extract<Benefit, { type: 'grant' }>,
	words: Words,
	cap?: number,
): Headline {
	const { language } = words;
	const rate = isStated(benefit.rate) ? formatRate(benefit.rate, language) : undefined;
	const most = cap ? formatYen(cap, language) : undefined;
	if (benefit.fixedYen)
		return { key: 'fixed', values: { amount: formatYen(benefit.fixedYen, language) } };
	if (rate && most) return { key: 'rateAndCap', values: { rate, cap: most } };
	if (most) return { key: 'cap', values: { cap: most } };
	return rate ? { key: 'rate', values: { rate } } : undefined;
}

function loanHeadline(
	benefit: Extract<Benefit, { type: 'loan' }>,
	words: Words,
	most?: number,
): Headline {
	const interest = isStated(benefit.interestRatePercent) ? benefit.interestRatePercent : undefined;
	const limit = most ? formatYen(most, words.language) : undefined;
	if (limit && interest !== undefined) return { key: 'loan', values: { limit, interest } };
	if (limit) return { key: 'loanLimit', values: { limit } };
	return interest === undefined ? undefined : { key: 'loanInterest', values: { interest } };
}

function headline(benefit: Benefit, words: Words, most?: number): Headline {
	const yen = (amount: number) => formatYen(amount, words.language);
	switch (benefit.type) {
		case 'grant':
			return grantHeadline(benefit, words, most);
		case 'loan':
			return loanHeadline(benefit, words, most);
		case 'service':
			if (benefit.feeYen === 0) return { key: 'free', values: {} };
			return isStated(benefit.feeYen)
				? { key: 'fee', values: { fee: yen(benefit.feeYen) } }
				: undefined;
		case 'facility':
			return isStated(benefit.rentYen)
				? { key: 'rent', values: { rent: yen(benefit.rentYen) } }
				: undefined;
		case 'award':
			return isStated(benefit.prizeYen)
				? { key: 'prize', values: { amount: yen(benefit.prizeYen) } }
				: undefined;
		case 'tax-relief':
			return isStated(benefit.reduction)
				? { key: 'taxRelief', values: { rate: formatRate(benefit.reduction, words.language) } }
				: undefined;
		default:
			return most ? { key: 'cap', values: { cap: yen(most) } } : undefined;
	}
}

/** What one gets, in one line: the first benefit whose figures are stated. */
export function headlineOf(program: Program, words: Words): string {
	const most = largestAmountYen(program);
	for (const benefit of program.benefits) {
		const found = headline(benefit, words, most);
		if (found)
			return words.t(
				`rules.headline.${found.key}` as 'rules.headline.cap',
				found.values as { cap: string },
			);
	}
	const service = program.benefits[0];
	return service ? words.text(service.label) : words.t('rules.headline.unknown');
}
