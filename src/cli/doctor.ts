import { parseArgs } from 'node:util';
import { ConfigError, inspectSite, openData } from '$lib/server/container';
import { examineData, type Examination } from '$lib/server/use-cases/catalogue/examine-data';
import type { SiteReport } from '$lib/server/use-cases/operations/site-report';
import { say } from './say';
import { concernLines, siteLines } from './site-lines';

function sayData({ programs, statuses, untranslated, problems }: Examination): void {
	const counts = Object.entries(statuses).map(([name, count]) => `${count} ${name}`);
	say(`${programs} programs: ${counts.join(', ')}`);
	say(
		`descriptions in Japanese only: ${untranslated.en} without English, ${untranslated['ja-easy']} without plain Japanese`,
	);
	for (const { file, message } of problems) say(`✗ ${file}: ${message}`);
}

function saySite(report: SiteReport | undefined): void {
	if (!report) return void say('No site has run here yet.');
	for (const line of siteLines(report)) say(line);
	for (const line of concernLines(report)) say(`✗ ${line}`);
}

function isJsonWanted(): boolean {
	try {
		const options = { json: { type: 'boolean' } } as const;
		return parseArgs({ args: process.argv.slice(3), options }).values.json === true;
	} catch {
		throw new ConfigError('doctor takes --json, or nothing.');
	}
}

/** Checks the data folder, and the site that runs on it; 1 when something needs a person. */
export async function doctor(): Promise<number> {
	const asJson = isJsonWanted();
	const { data, clock } = openData(process.env);
	const examination = await examineData(data, clock.today());
	const report = await inspectSite(process.env, clock);
	const problems = examination.problems.length + (report?.concerns.length ?? 0);
	if (asJson)
		say(JSON.stringify({ problems, data: examination, site: report ?? null }, null, '\t'));
	else {
		sayData(examination);
		saySite(report);
		say(problems === 0 ? 'No problems.' : `${problems} problems.`);
	}
	return problems === 0 ? 0 : 1;
}
