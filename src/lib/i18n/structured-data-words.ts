import { isStated } from '../domain/known';
import type { Benefit, Loan } from '../domain/program/benefit';
import type { Program } from '../domain/program/program';
import { withoutRuby } from '../domain/text';
import { toCall } from './contact-words';
import { whoOf } from './who-words';
import type { Words } from './words';

type Node = Record<string, unknown>;

const isLoan = (benefit: Benefit): benefit is Loan => benefit.type === 'loan';

/** Figures of the first loan, as schema.org asks for them. */
function loanNode({ limitYen, interestRatePercent, termMonths }: Loan): Node {
	return {
		...(isStated(limitYen)
			? { amount: { '@type': 'MonetaryAmount', currency: 'JPY', maxValue: limitYen } }
			: {}),
		...(isStated(interestRatePercent) ? { interestRate: interestRatePercent } : {}),
		...(isStated(termMonths)
			? { loanTerm: { '@type': 'QuantitativeValue', maxValue: termMonths, unitCode: 'MON' } }
			: {}),
	};
}

function channels(program: Program, words: Words): Node[] {
	return toCall(program, words).flatMap(({ name, telephones }) =>
		telephones.map(({ text }) => ({
			'@type': 'ServiceChannel',
			name: withoutRuby(name.text),
			servicePhone: { '@type': 'ContactPoint', telephone: `+81-${text.slice(1)}` },
		})),
	);
}

/** A program in the words of schema.org. */
export function serviceNode(program: Program, words: Words, url: string): Node {
	const plain = (text: string) => withoutRuby(text);
	const loan = program.benefits.find(isLoan);
	const city = { '@type': 'City', name: plain(words.text(words.city.name)) };
	return {
		'@context': 'https://schema.org',
		'@type': loan ? ['GovernmentService', 'LoanOrCredit'] : 'GovernmentService',
		'@id': url,
		url,
		name: plain(words.text(program.title)),
		alternateName: [program.name.ja, ...program.aliases],
		description: plain(words.text(program.summary)),
		serviceType: plain(words.label('kind', program.kind)),
		areaServed: city,
		...(program.scope === 'city' ? { jurisdiction: city } : {}),
		serviceOperator: program.organisers
			.filter(({ role }) => role === 'runs')
			.map(({ name }) => ({ '@type': 'Organization', name: plain(words.text(name)) })),
		audience: { '@type': 'BusinessAudience', audienceType: plain(whoOf(program, words)) },
		availableChannel: channels(program, words),
		...(loan ? loanNode(loan) : {}),
	};
}

/** JSON that cannot leave the element it stands in: no tag can begin or end in it. */
export const safeJson = (value: unknown): string =>
	JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => {
		const code = character.charCodeAt(0).toString(16).padStart(4, '0');
		return `\\u${code}`;
	});

/** The element for the head of the page. It is data, which a content security policy lets stand. */
export const structuredData = (program: Program, words: Words, url: string): string =>
	`<script type="application/ld+json">${safeJson(serviceNode(program, words, url))}</script>`;
