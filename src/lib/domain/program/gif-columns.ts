import type { City } from '../city';
import { isStated } from '../known';
import type { Benefit } from './benefit';
import { largestAmountYen } from './amount';
import type { Program } from './program';
import type { PublishedProgram } from './published';

/**
 * A program as a row of the government's service data model (GIF 451-4 行政サービス・制度). Days that
 * are undecided, or where one can always apply, stay blank and are explained in 公募備考, as the
 * model asks.
 */
export type GifRow = Record<(typeof gifColumns)[number], string>;

export const gifColumns = [
	'制度番号',
	'制度所管組織',
	'タイトル（制度名）',
	'サブタイトル（通称）',
	'根拠法令',
	'地域',
	'概要',
	'内容',
	'対象者',
	'給付上限額',
	'最大金利',
	'借入限度額',
	'償還期限',
	'最大補助率',
	'公募開始日',
	'公募終了日',
	'公募備考',
	'手続書類',
	'詳細URL',
	'標準産業分類',
	'サービス種別',
	'キーワード',
	'お問い合わせ先',
	'最終更新日',
] as const;

interface Context {
	city: City;
	label(code: string): string;
}

const first = <T>(values: readonly (T | undefined)[]) =>
	values.find((value) => value !== undefined);
const shown = (value: unknown) => (value === undefined ? '' : String(value));

function termsOf(benefits: readonly Benefit[]) {
	const loans = benefits.filter((benefit) => benefit.type === 'loan');
	const grants = benefits.filter((benefit) => benefit.type === 'grant');
	const stated = <T>(value: T | 'unknown' | 'none' | undefined) =>
		isStated(value) ? value : undefined;
	return {
		interest: first(loans.map((loan) => stated(loan.interestRatePercent))),
		limit: first(loans.map((loan) => stated(loan.limitYen))),
		months: first(loans.map((loan) => stated(loan.termMonths))),
		rate: first(grants.map((grant) => stated(grant.rate))),
	};
}

function daysOf(program: Program) {
	const newest = [...program.periods].sort((a, b) => b.fiscalYear - a.fiscalYear)[0];
	const stage = newest?.stages.find(({ stage: name }) => name === 'application');
	const day = (value?: string) => (value && /^\d/.test(value) ? value : '');
	return { opens: day(stage?.opens), closes: day(stage?.closes) };
}

function contactsOf(program: Program, { city }: Context): string {
	return program.contacts
		.map((contact) => ('desk' in contact ? city.desks[contact.desk] : contact))
		.filter((contact) => contact !== undefined)
		.map(({ name, telephones }) => [name.ja, ...(telephones ?? [])].join(' '))
		.join('; ');
}

export function gifRow(program: Program, published: PublishedProgram, context: Context): GifRow {
	const { interest, limit, months, rate } = termsOf(program.benefits);
	const { opens, closes } = daysOf(program);
	const { city } = context;
	const law = program.ordinanceArticle
		? `${city.ordinance.name.ja} 第${program.ordinanceArticle}条`
		: '';
	const documents = program.steps.flatMap((step) => step.documents ?? []);
	const isLoan = program.kind === 'loan' || program.kind === 'guarantee';
	return {
		制度番号: program.id,
		制度所管組織: published.organiser,
		'タイトル（制度名）': program.name.ja,
		'サブタイトル（通称）': published.title,
		根拠法令: law,
		地域: program.scope === 'city' ? city.name.ja : '',
		概要: published.summary,
		内容: published.description,
		対象者: published.sizes.map(context.label).join(';'),
		給付上限額: isLoan ? '' : shown(largestAmountYen(program)),
		最大金利: shown(interest),
		借入限度額: shown(limit),
		償還期限: months === undefined ? '' : `${months}か月`,
		最大補助率: shown(rate),
		公募開始日: opens,
		公募終了日: closes,
		公募備考: `${program.fiscalYear}年度の内容。状態: ${published.status}`,
		手続書類: documents.map((document) => document.ja).join(';'),
		詳細URL: shown(program.sources.find((source) => source.url)?.url),
		標準産業分類: published.industries.join(';'),
		サービス種別: context.label(program.kind),
		キーワード: program.aliases.slice(0, 5).join(';'),
		お問い合わせ先: contactsOf(program, context),
		最終更新日: program.updatedAt,
	};
}
