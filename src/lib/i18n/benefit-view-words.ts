import type { Benefit } from '../domain/program/benefit';
import type { Program } from '../domain/program/program';
import { messagesOf } from '.';
import { Rows, type BenefitRow, type RowValue } from './benefit-row-words';
import { addGrantRows } from './grant-words';
import { capitalised, spanText, withAside } from './list-words';
import { addGuaranteeRows, addLoanRows } from './loan-words';
import {
	addAwardRows,
	addCertificationRows,
	addFacilityRows,
	addPaymentRows,
	addServiceRows,
	addTaxRows,
} from './service-words';
import { plainly, say, sayWith, type Said } from './text-words';
import type { Words } from './words';

/** One benefit, or several that differ in nothing but what they are called. */
export interface BenefitView {
	type: string;
	headings: Said[];
	rows: BenefitRow[];
	note?: Said;
}

/** Benefits of the same tracks; without a heading they are for everybody. */
export interface BenefitGroup {
	tracks: Said[];
	benefits: BenefitView[];
}

function addRows(benefit: Benefit, rows: Rows, words: Words): void {
	switch (benefit.type) {
		case 'grant':
			return addGrantRows(benefit, rows, words);
		case 'loan':
			return addLoanRows(benefit, rows, words);
		case 'guarantee':
			return addGuaranteeRows(benefit, rows, words);
		case 'service':
			return addServiceRows(benefit, rows, words);
		case 'facility':
			return addFacilityRows(benefit, rows, words);
		case 'certification':
			return addCertificationRows(benefit, rows, words);
		case 'award':
			return addAwardRows(benefit, rows, words);
		case 'tax-relief':
			return addTaxRows(benefit, rows, words);
		case 'payment':
			return addPaymentRows(benefit, rows, words);
	}
}

/** What a visitor asks about a benefit, row by row. */
export function benefitRows(benefit: Benefit, words: Words): BenefitRow[] {
	const rows = new Rows(words, messagesOf(words.language).rules.benefit.none);
	addRows(benefit, rows, words);
	const span = spanText(benefit.during, words);
	rows.say('during', span && capitalised(span));
	return rows.done();
}

function viewOf(benefit: Benefit, words: Words): BenefitView {
	return {
		type: words.t(`rules.benefit.types.${benefit.type}`),
		headings: [say(benefit.label, words)],
		rows: benefitRows(benefit, words),
		...(benefit.note ? { note: say(benefit.note, words) } : {}),
	};
}

/** Sums paid on different occasions read better as one list: 結婚祝金 1万5,000円. */
function paymentsView(payments: readonly Benefit[], words: Words): BenefitView {
	const values = payments.flatMap((payment): RowValue[] => {
		const [first] = benefitRows(payment, words)[0]?.values ?? [];
		const said = sayWith(words, (own) =>
			withAside(first?.text ?? '', payment.note ? [own.text(payment.note)] : [], own),
		);
		return [{ ...said, label: say(payment.label, words) }];
	});
	const term = words.t('rules.benefit.terms.amount');
	return { type: words.t('rules.benefit.types.payment'), headings: [], rows: [{ term, values }] };
}

const isAlike = (one: BenefitView, other: BenefitView): boolean =>
	!one.note &&
	!other.note &&
	one.type === other.type &&
	JSON.stringify(one.rows) === JSON.stringify(other.rows);

function merged(views: readonly BenefitView[]): BenefitView[] {
	const result: BenefitView[] = [];
	for (const view of views) {
		const alike = result.find((one) => isAlike(one, view));
		if (alike) alike.headings.push(...view.headings);
		else result.push(view);
	}
	return result;
}

function viewsOf(benefits: readonly Benefit[], words: Words): BenefitView[] {
	const payments = benefits.filter(({ type }) => type === 'payment');
	if (payments.length < 2) return merged(benefits.map((benefit) => viewOf(benefit, words)));
	const others = benefits.filter(({ type }) => type !== 'payment');
	return [
		...merged(others.map((benefit) => viewOf(benefit, words))),
		paymentsView(payments, words),
	];
}

/** What a benefit is called says nothing new below a track of the same name. */
const withoutEcho = (view: BenefitView, tracks: readonly Said[]): BenefitView => ({
	...view,
	headings: view.headings.filter(({ text }) => !tracks.some((track) => track.text === text)),
});

/** All that a program gives, by the tracks it is for, in the order of the data. */
export function benefitGroups(program: Program, words: Words): BenefitGroup[] {
	const byTracks = new Map<string, Benefit[]>();
	for (const benefit of program.benefits) {
		const key = (benefit.tracks ?? []).join(' ');
		byTracks.set(key, [...(byTracks.get(key) ?? []), benefit]);
	}
	const labels = new Map(program.tracks?.map(({ id, label }) => [id, say(label, words)]));
	const forAll = byTracks.size > 1 ? [plainly(words.t('rules.benefit.text.allTracks'))] : [];
	return [...byTracks].map(([key, benefits]) => {
		const tracks = key === '' ? forAll : key.split(' ').flatMap((id) => labels.get(id) ?? []);
		const views = viewsOf(benefits, words).map((view) => withoutEcho(view, tracks));
		return { tracks, benefits: views };
	});
}
