import { jstDateAt } from '../../domain/jst-date';
import { dataDirectory } from '../adapters/files/data-directory';
import type { Config } from '../config';
import type { Clock } from '../ports/catalogue';
import { keepCurrent } from '../use-cases/catalogue/keep-current';
import { openAccounts } from './accounts';
import { openBulk } from './bulk';
import { importInto, noteImport } from './data-folder';
import { openEditing } from './editing';
import { openEngine } from './engine';
import { openJobs } from './jobs';
import { openLimits } from './limits';
import { openLiving } from './living';
import { openMail } from './mail';
import { openSearches, openWords } from './searches';
import { openStore } from './store';
import { openUpdates } from './updates';

export const clockFor = (config: Config): Clock => ({
	today: () => config.TODOKU_TODAY ?? jstDateAt(Date.now()),
});

/** What everything else reads: the data, the database with what the data says, the search engine. */
async function openGround(config: Config) {
	const data = dataDirectory(config.TODOKU_DATA);
	const reference = await data.reference();
	const { database, store } = await openStore(config);
	const imported = await importInto(store, data);
	noteImport(imported);
	const engine = await openEngine(config);
	const { words, thesaurus } = openWords(database, reference);
	const clock = clockFor(config);
	const { index } = engine;
	const tools = await keepCurrent({ store, index, reference, thesaurus, clock });
	return { config, data, reference, database, store, imported, engine, words, clock, tools };
}

/** What goes on without being asked: jobs, mail, and what mail says. */
function openWork({ config, database, reference, clock, tools }: Ground) {
	const { jobs, ...desk } = openJobs(database);
	const mail = openMail(config, desk.queue);
	const accounts = openAccounts(config, database, reference.city, mail.mailer);
	const care = openLiving({
		...{ config, database, city: reference.city, clock, accounts },
		...{ queue: desk.queue, newMailId: mail.newId },
		programs: () => tools.get().catalogue.programs,
	});
	return { jobs, desk, mail, accounts, care };
}

type Ground = Awaited<ReturnType<typeof openGround>>;

/** All parts of a site, each knowing those that it leans on; nothing runs by itself yet. */
export async function openParts(config: Config) {
	const ground = await openGround(config);
	const { data, reference, database, words, clock, tools } = ground;
	const around = { database, data, reference, current: tools, clock };
	const told = await openUpdates(around);
	const searching = openSearches({ ...around, store: words });
	const writing = openEditing(database, reference, clock);
	const bulk = openBulk(database, reference, writing.tools);
	const limits = openLimits(config, database);
	return { ...ground, ...openWork(ground), told, searching, writing, bulk, limits };
}

export type Parts = Awaited<ReturnType<typeof openParts>>;
