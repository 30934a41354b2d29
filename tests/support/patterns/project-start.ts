import type { FactOf } from '../../../src/lib/domain/eligibility/fact';
import { aProgram, target } from '../programs';

type Rule = Omit<FactOf<'project-start'>, 'fact'>;

const starting = (id: string, name: string, rule: Rule) =>
	aProgram({ id, name: { ja: name }, criteria: [target({ fact: 'project-start', ...rule })] });

/** A1, A2, A3, A5: contracts only after the decision. */
export const afterDecision = starting('sustainable-growth-digital', '生産性向上等支援補助金', {
	rule: 'after-decision',
});
/** A10: before the decision too, with a notice in advance. */
export const afterNotice = starting('factory-siting-support', '立地促進支援', {
	rule: 'after-prior-notice',
});
/** A9: reaches back to the beginning of the fiscal year. */
export const fromApril = starting('environmental-research-subsidy', '環境分野の研究開発補助金', {
	rule: 'from-day',
	from: '2024-04-01',
});
/** J7: what was done already may be paid for. */
export const alreadyDone = starting('takeout-entry', 'テイクアウト等参入支援', {
	rule: 'already-done-allowed',
});
/** B6: the application goes in by the day before the contract. */
export const beforeContract = starting('select-next', 'セレクト神奈川NEXT', {
	rule: 'before-contract',
});
