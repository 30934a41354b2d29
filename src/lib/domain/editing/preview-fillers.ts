import type { Json, JsonObject } from './json';

/** What stands in for a text that nobody has written yet, in the language of the preview. */
export interface Blanks {
	title: string;
	summary: string;
	name: string;
	description: string;
	organiser: string;
	benefit: string;
	source: string;
	/** Any other text. */
	text: string;
}

export interface FillContext {
	id: string;
	/** The day on which it is looked at. */
	today: string;
	fiscalYear: number;
	blanks: Blanks;
}

/** The source that stands in where none is named. */
export const blankSourceId = 'not-yet';

const blankSource = ({ blanks }: FillContext): Json => ({
	id: blankSourceId,
	document: blanks.source,
	locator: '—',
	fiscalYear: 'unknown',
	confidence: 'third-party',
});

/** A program of which nothing is known but its id. */
export function blankProgram(context: FillContext): JsonObject {
	const { id, today, fiscalYear, blanks } = context;
	const inAll = (text: string) => ({ ja: text, 'ja-easy': text, en: text });
	return {
		...{ id, scope: 'city', kind: 'other', name: { ja: blanks.name }, aliases: [] },
		...{ title: inAll(blanks.title), summary: inAll(blanks.summary) },
		description: { ja: blanks.description },
		...{ goals: ['management'], fiscalYear, periods: [], criteria: [], criteriaCoverage: 'main' },
		lifecycle: { state: 'active', availability: 'unknown' },
		benefits: [
			...[
				{
					type: 'service',
					label: { ja: blanks.benefit },
					feeYen: 'unknown',
					source: blankSourceId,
				},
			],
		],
		...{ steps: [], contacts: [], results: [], updatedAt: today },
		organisers: [{ name: { ja: blanks.organiser }, role: 'runs' }],
		sources: [blankSource(context)],
	};
}

/** Figures of which it may be said that nobody knows them. */
const figures = [
	...['rate', 'capYen', 'limitYen', 'interestRatePercent', 'termMonths', 'guaranteeFeePercent'],
	...['feeYen', 'rentYen', 'validMonths', 'prizeYen', 'reduction', 'amountYen'],
];

/** Of each choice the one that says the least. */
const choices: Readonly<Record<string, Json>> = {
	availability: 'unknown',
	lastFiscalYear: 'unknown',
	stage: 'application',
	closes: 'unknown',
	because: 'unknown',
	confidence: 'third-party',
	locator: '—',
	source: blankSourceId,
	...Object.fromEntries(figures.map((name) => [name, 'unknown'])),
};

/** Texts in languages, inside of a part. */
const texts: readonly string[] = ['name', 'title', 'text', 'label', 'payer', 'tax', 'reason'];

function textFor(path: readonly string[], { blanks }: FillContext): string {
	const [field = ''] = path;
	if (field === 'title' || field === 'summary' || field === 'description') return blanks[field];
	if (field === 'name') return blanks.name;
	return field === 'organisers' ? blanks.organiser : blanks.text;
}

/**
 * What to put into a field of a preview that is missing or broken; nothing where any value would say
 * what nobody has said, or where the field may be left out.
 * @param path from the program down
 */
export function fillerFor(path: readonly string[], context: FillContext): Json | undefined {
	const [field = '', name = ''] = [path[0], path.at(-1)];
	const isForEverybody = field === 'title' || field === 'summary';
	if (name === 'ja' || ((name === 'en' || name === 'ja-easy') && isForEverybody))
		return textFor(path, context);
	if (path.length === 1) return blankProgram(context)[name];
	if (name === 'role') return field === 'criteria' ? 'target' : 'runs';
	if (name === 'fiscalYear') return field === 'sources' ? 'unknown' : context.fiscalYear;
	if (name === 'document') return context.blanks.source;
	return texts.includes(name) ? { ja: textFor(path, context) } : choices[name];
}
