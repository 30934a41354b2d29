import { isStated } from '../domain/known';
import type { Kind } from '../domain/codes';
import { ordinaryAmountYen } from '../domain/program/amount';
import type { Benefit, Grant, Loan } from '../domain/program/benefit';
import type { Program } from '../domain/program/program';
import type { Yen } from '../domain/yen';
import { amountWords, type AmountWords } from './amount-words';
import { formatNumber } from './format';
import { say } from './text-words';
import type { Words } from './words';

type Of<Type extends Benefit['type']> = Extract<Benefit, { type: Type }>;

/** What a benefit's line is made of: its most, where one is stated, and how to say figures. */
interface Said {
	most: Yen | undefined;
	words: Words;
	amounts: AmountWords;
}

function grantLine(grant: Grant, { most, words: { t }, amounts }: Said): string | undefined {
	if (grant.fixedYen !== undefined)
		return t('rules.headline.fixed', { amount: amounts.yen(grant.fixedYen) });
	const rate = isStated(grant.rate) ? amounts.share(grant.rate) : undefined;
	const cap = most === undefined ? undefined : amounts.yen(most);
	if (rate && cap) return t('rules.headline.rateAndCap', { rate, cap });
	if (cap) return t('rules.headline.cap', { cap });
	return rate ? t('rules.headline.rate', { rate }) : undefined;
}

function loanLine(loan: Loan, { most, words: { t }, amounts }: Said): string | undefined {
	const rate = isStated(loan.interestRatePercent) ? loan.interestRatePercent : undefined;
	const interest = rate === undefined ? '' : formatNumber(rate);
	if (most === undefined)
		return rate === undefined ? undefined : t('rules.headline.loanInterest', { interest });
	const limit = amounts.yen(most);
	if (rate === undefined) return t('rules.headline.loanLimit', { limit });
	return rate === 0
		? t('rules.headline.loanFree', { limit })
		: t('rules.headline.loan', { limit, interest });
}

function serviceLine(service: Of<'service'>, { words: { t }, amounts }: Said): string | undefined {
	if (!isStated(service.feeYen)) return undefined;
	if (service.feeYen === 0) return t('rules.headline.free');
	const fee = t(`rules.benefit.per.${service.feeUnit ?? 'once'}`, {
		amount: amounts.yen(service.feeYen),
	});
	return t('rules.headline.fee', { fee });
}

function facilityLine(facility: Of<'facility'>, { words: { t }, amounts }: Said) {
	if (!isStated(facility.rentYen)) return undefined;
	if (facility.rentYen === 0 && facility.rentToYen === undefined) return t('rules.headline.free');
	const rent = t(`rules.benefit.per.${facility.rentUnit ?? 'once'}`, {
		amount: amounts.yen(facility.rentYen),
	});
	return t(`rules.headline.${facility.rentToYen === undefined ? 'rent' : 'rentFrom'}`, { rent });
}

function lineOf(benefit: Benefit, said: Said): string | undefined {
	const { most, amounts } = said;
	const { t } = said.words;
	const sum = most === undefined ? undefined : amounts.yen(most);
	switch (benefit.type) {
		case 'grant':
			return grantLine(benefit, said);
		case 'loan':
			return loanLine(benefit, said);
		case 'guarantee':
			return sum && t('rules.headline.guarantee', { limit: sum });
		case 'service':
			return serviceLine(benefit, said);
		case 'facility':
			return facilityLine(benefit, said);
		case 'award':
			return sum && t('rules.headline.prize', { amount: sum });
		case 'payment':
			return sum && t('rules.headline.cap', { cap: sum });
		case 'tax-relief':
			if (!isStated(benefit.reduction)) return undefined;
			return t('rules.headline.taxRelief', { rate: amounts.share(benefit.reduction) });
		default:
			return undefined;
	}
}

/** Without figures: what is done for one, or what such a program does where that is not translated. */
function unsummedLine({ benefits: [first], kind }: Program, words: Words): string {
	if (!first || first.type === 'grant' || first.type === 'loan')
		return words.t('rules.headline.unknown');
	const label = say(first.label, words);
	const plain = words.taxonomy.kinds.find(({ code }) => code === kind)?.plain;
	return label.onlyJapanese && plain ? words.text(plain) : label.text;
}

/** The benefit that a kind of program is there for. */
const mainType: Partial<Record<Kind, Benefit['type']>> = {
	subsidy: 'grant',
	loan: 'loan',
	guarantee: 'guarantee',
	facility: 'facility',
	certification: 'certification',
	award: 'award',
	tax: 'tax-relief',
};

/** What one gets, in one line: what the program is there for, in the ordinary case. */
export function headlineOf(program: Program, words: Words): string {
	const amounts = amountWords(words);
	const lines = program.benefits.flatMap((benefit) => {
		const text = lineOf(benefit, { most: ordinaryAmountYen(benefit), words, amounts });
		return text ? [{ text, type: benefit.type }] : [];
	});
	const line = lines.find(({ type }) => type === mainType[program.kind]) ?? lines[0];
	return line ? line.text : unsummedLine(program, words);
}
