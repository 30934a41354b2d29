import { z } from 'zod';
import { industryCodeSchema, type IndustryLetter } from '../codes';
import { localizedSchema, type Localized } from '../localized';
import type { IndustryTree } from '../taxonomy';

const word = z.string().trim().min(1);

/** What somebody does for a living, as they say it, and where the classification (JSIC) puts it. */
export const tradeSchema = z.strictObject({
	/** The closest code that is certain from the words: a letter or 2 to 4 digits. */
	code: industryCodeSchema,
	label: localizedSchema(40),
	/** How people say it, in any language; the words of the label come by themselves. */
	say: z.array(word).default([]),
	/** For a general word: what people who say it mostly mean. */
	usual: z.array(industryCodeSchema).default([]),
});

/** What is done with a thing. The same thing is made, sold or mended in different groups. */
export const activitySchema = z.strictObject({
	groups: z.array(industryCodeSchema).min(1),
	say: z.array(word).min(1),
});

/** `data/taxonomy/trades.yaml`; of several trades with one code, the first names the code. */
export const tradesSchema = z.strictObject({
	/** Words around a trade that say nothing about it. */
	fillers: z.array(word),
	activities: z.array(activitySchema),
	trades: z.array(tradeSchema).min(1),
});

export type Trade = z.infer<typeof tradeSchema>;
export type Trades = z.infer<typeof tradesSchema>;

/** A trade that what somebody typed may be. */
export interface TradeMatch {
	/** A letter, or 2 to 4 digits; its official name is `IndustryTree.row(code)`. */
	code: string;
	letter: IndustryLetter;
	label: Localized;
}

/** What the trades say that the classification does not have, a line each. */
export function tradeProblems(
	{ trades, activities }: Trades,
	industries: Pick<IndustryTree, 'row'>,
): string[] {
	const codes = [
		...trades.flatMap(({ code, usual }) => [code, ...usual]),
		...activities.flatMap(({ groups }) => groups),
	];
	const missing = codes.filter((code) => industries.row(code) === undefined);
	return [...new Set(missing)].map((code) => `${code} is not in the classification of industries`);
}
