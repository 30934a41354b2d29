import type { Benefit } from '../domain/program/benefit';
import { amountWords } from './amount-words';
import type { Rows } from './benefit-row-words';
import { formatNumber } from './format';
import { commas } from './list-words';
import { plainly, say } from './text-words';
import type { Words } from './words';

type Of<Type extends Benefit['type']> = Extract<Benefit, { type: Type }>;

/** From one figure to another, or the one figure. */
const range = (from: string, to: string | undefined, { t }: Words): string =>
	to === undefined || to === from ? from : t('rules.benefit.text.range', { from, to });

export function addServiceRows(service: Of<'service'>, rows: Rows, words: Words): void {
	const { t } = words;
	const { yen } = amountWords(words);
	const { feeUnit = 'once', form = [] } = service;
	rows
		.figure('price', service.feeYen, (fee) =>
			fee === 0
				? t('rules.benefit.text.free')
				: t(`rules.benefit.per.${feeUnit}`, { amount: yen(fee) }),
		)
		.detail('visits', service.visits, (count) => t('rules.benefit.text.visits', { count }))
		.detail('capacity', service.capacity, formatNumber)
		.say(
			'form',
			form.length > 0
				? commas(
						form.map((one) => t(`rules.benefit.form.${one}`)),
						words,
					)
				: undefined,
		);
}

export function addFacilityRows(facility: Of<'facility'>, rows: Rows, words: Words): void {
	const { t } = words;
	const { yen, length } = amountWords(words);
	const { rentToYen, rentUnit = 'once', areaToSquareMetres, renewable } = facility;
	rows
		.figure('rent', facility.rentYen, (rent) => {
			if (rent === 0 && rentToYen === undefined) return t('rules.benefit.text.free');
			const amount = range(yen(rent), rentToYen === undefined ? undefined : yen(rentToYen), words);
			return t(`rules.benefit.per.${rentUnit}`, { amount });
		})
		.detail('joiningFee', facility.joiningFeeYen, yen)
		.detail('area', facility.areaSquareMetres, (area) => {
			const to = areaToSquareMetres === undefined ? undefined : formatNumber(areaToSquareMetres);
			return t('rules.benefit.text.area', { area: range(formatNumber(area), to, words) });
		})
		.detail('rooms', facility.rooms, (count) => t('rules.benefit.text.rooms', { count }))
		.detail('stay', facility.termMonths, (months) =>
			t('rules.benefit.text.upTo', { months: length(months) }),
		)
		.say(
			'renewable',
			renewable === undefined
				? undefined
				: t(`rules.benefit.text.${renewable ? 'renewable' : 'notRenewable'}`),
		);
}

export function addCertificationRows(
	certification: Of<'certification'>,
	rows: Rows,
	words: Words,
): void {
	const { yen, length } = amountWords(words);
	rows
		.figure('charge', certification.feeYen, (fee) =>
			fee === 0 ? words.t('rules.benefit.text.free') : yen(fee),
		)
		.figure('valid', certification.validMonths, length)
		.list(
			'brings',
			(certification.brings ?? []).map((one) => say(one, words)),
		);
}

export function addAwardRows(award: Of<'award'>, rows: Rows, words: Words): void {
	rows.figure('prize', award.prizeYen, amountWords(words).yen).list(
		'brings',
		(award.brings ?? []).map((one) => say(one, words)),
	);
}

export function addTaxRows(relief: Of<'tax-relief'>, rows: Rows, words: Words): void {
	const { t } = words;
	const { share, length } = amountWords(words);
	rows
		.say('tax', say(relief.tax, words))
		.figure('reduction', relief.reduction, (rate) =>
			t('rules.benefit.text.reduction', { rate: share(rate) }),
		)
		.detail('months', relief.months, length);
}

export function addPaymentRows(payment: Of<'payment'>, rows: Rows, words: Words): void {
	const { yen, perUnit } = amountWords(words);
	const { unit } = payment;
	rows.figure('amount', payment.amountYen, (amount) =>
		plainly(unit ? perUnit(unit, amount) : yen(amount)),
	);
}
