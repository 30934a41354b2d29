import { may } from '../../../domain/editing/roles';
import type { DeedLog } from '../../ports/deed-log';
import type { Actor } from '../editing/editing-tools';
import { reportSite, type ReportTools, type SiteReport } from './site-report';

export interface OperationsTools extends Omit<ReportTools, 'isBuilding'> {
	/** Fills the index anew, whatever it holds. */
	rebuild(): Promise<void>;
	deeds: DeedLog;
	/** Hears of an index that could not be built. */
	report(error: unknown): void;
}

function assertMay({ role }: Actor): void {
	if (!may(role, 'see-health')) throw new Error(`a ${role} may not look after the site`);
}

/** What administrators see of the site's health, and can do about it. */
export function operationsOf({ rebuild, deeds, report, ...tools }: OperationsTools) {
	let building: Promise<void> | undefined;
	return {
		health: (actor: Actor): Promise<SiteReport> => {
			assertMay(actor);
			return reportSite({ ...tools, isBuilding: () => building !== undefined });
		},
		/**
		 * Has a job tried at once.
		 * @returns false where there is none that waits or has failed
		 */
		async retry(actor: Actor, id: number): Promise<boolean> {
			assertMay(actor);
			const isRetried = await tools.queue.retry(id, tools.now().toISOString());
			if (isRetried)
				await deeds.add({ actorId: actor.id, deed: 'retry-job', subject: `job/${id}`, detail: {} });
			return isRetried;
		},
		/** Begins to build the index anew, beside the one in use; done once, however often it is asked for. */
		async rebuild(actor: Actor): Promise<void> {
			assertMay(actor);
			if (building) return;
			building = rebuild()
				.catch(report)
				.finally(() => (building = undefined));
			await deeds.add({ actorId: actor.id, deed: 'rebuild-index', subject: 'index', detail: {} });
		},
	};
}

export type Operations = ReturnType<typeof operationsOf>;
