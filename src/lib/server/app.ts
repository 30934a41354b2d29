import type { Business } from '../domain/business/business';
import type { Language } from '../domain/codes';
import type { Criteria } from '../domain/finder/criteria';
import type { OwnMatch } from '../domain/finder/fit';
import type { JstDate } from '../domain/jst-date';
import type { Program } from '../domain/program/program';
import type { Health } from './ports/health';
import type { ReferenceData } from './ports/reference-data';
import type { EngineName } from './ports/search-index';
import type { AccountDesk } from './use-cases/accounts/desk';
import type { Bulk } from './use-cases/bulk/bulk';
import type { Drafts } from './use-cases/drafts/drafts';
import type { Editing } from './use-cases/editing/editing';
import type { FoundForBusiness } from './use-cases/finder/find-for-business';
import type { FoundPrograms, Suggestions } from './use-cases/finder/find-programs';
import type { Searches } from './use-cases/searches/searches';
import type { SettingsDesk } from './use-cases/settings/settings';
import type { Jobs } from './use-cases/jobs/jobs';
import type { Living } from './use-cases/listings/living';
import type { Operations } from './use-cases/operations/operations';
import type { UpdateDesk } from './use-cases/updates/update-desk';
import type { Updates } from './use-cases/updates/updates';

/** Everything that a request can ask for; built once by the container. */
export interface App {
	reference: ReferenceData;
	today(): JstDate;
	/** Whether `today` was set by hand, for tests and demonstrations. */
	isTodaySet: boolean;
	engine(): EngineName;
	/** Changes whenever an answer may change: with a program, an update, the day, the engine. */
	stamp(): string;
	findPrograms(criteria: Criteria, language: Language): Promise<FoundPrograms>;
	/** The same for a business: each judged, what fits first. */
	findForBusiness(
		criteria: Criteria,
		language: Language,
		business: Business,
	): Promise<FoundForBusiness>;
	/** One program for one business, today. */
	match(program: Program, business: Business): OwnMatch;
	/** What to do when these criteria find nothing. */
	suggestFor(criteria: Criteria, language: Language): Promise<Suggestions>;
	programs(): readonly Program[];
	program(id: string): Program | undefined;
	/** What is new about programs, and their coming days. */
	updates: Updates;
	/** What staff make of drafts of updates, and write by themselves. */
	updateDesk: UpdateDesk;
	/** Counts a request of a visitor; 0 where it is answered, else the seconds to wait. */
	waitOf(address: string): number;
	health(): Promise<Health>;
	/** What staff write, publish and take back. */
	editing: Editing;
	/** What the city decides for itself. */
	settings: SettingsDesk;
	/** What several people need to write one draft. */
	drafts: Drafts;
	/** Many programs at once, out and in. */
	bulk: Bulk;
	/** What people look for, and words that are added for it. */
	searches: Searches;
	/** Who works in the back office. */
	accounts: AccountDesk;
	/** Who answers for which program, and that it still holds. */
	living: Living;
	/** Work that waits, or failed. */
	jobs: Jobs;
	/** How the site is, and what can be done about it. */
	operations: Operations;
}
