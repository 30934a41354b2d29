import { expect, test } from '@playwright/test';
import type { PublishedProgram } from '../../src/lib/domain/program/published';
import { getJson, query } from '../support/address';

type Test = (program: PublishedProgram) => boolean;

const goal =
	(wanted: PublishedProgram['goals'][number]): Test =>
	({ goals }) =>
		goals.includes(wanted);
const kind =
	(...wanted: PublishedProgram['kind'][]): Test =>
	(program) =>
		wanted.includes(program.kind);

/** What somebody says, in which language, and what the first three answers have in common. */
const troubles: [string, 'ja' | 'ja-easy' | 'en', Test][] = [
	['機械を買い替えたい', 'ja', kind('subsidy', 'tax', 'loan', 'certification')],
	['跡継ぎがいない', 'ja', goal('succession')],
	['騒音で苦情が来た', 'ja', goal('site')],
	['お金を借りたい', 'ja', goal('fund')],
	['人が採れない', 'ja', goal('hr')],
	['海外に売りたい', 'ja', goal('overseas')],
	['特許を使いたい', 'ja', goal('ip')],
	['かいがい', 'ja-easy', goal('overseas')],
	['No successor', 'en', goal('succession')],
	['Sell abroad', 'en', goal('overseas')],
	['Borrow money', 'en', goal('fund')],
	['Cannot find staff', 'en', goal('hr')],
];

for (const [said, lang, fits] of troubles)
	test(`${said} (${lang}) is answered with what helps`, async () => {
		const { hits } = await getJson<{ hits: PublishedProgram[] }>(
			`/api/v1/programs?${query({ q: said, lang, per: '3' })}`,
		);
		expect(hits).toHaveLength(3);
		expect(hits.filter((program) => !fits(program)).map(({ id }) => id)).toEqual([]);
		expect(hits.filter(({ status }) => status === 'ended').map(({ id }) => id)).toEqual([]);
	});
