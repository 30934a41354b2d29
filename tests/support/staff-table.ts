import { mustSetUp, type StaffMember } from '../../src/lib/domain/accounts/person';
import { may, roleCodes, type Deed } from '../../src/lib/domain/editing/roles';

/**
 * Who may: anyone; who has signed in, though a second factor is still to be set up; who has signed
 * in with all that their role needs; or, of those, whose role may do this.
 */
export type Needs = 'anyone' | 'halfway' | 'member' | Deed;

export interface StaffRoute {
	/** The page, or its data; nothing where only methods answer. */
	load?: Needs;
	/** By the name of a form action, or the method of a `+server.ts`. */
	actions?: Record<string, Needs>;
}

/** Every route of the back office, below `/[lang=lang]/(staff)`, and who may do what there. */
export const staffTable: Record<string, StaffRoute> = {
	'/staff': { load: 'member' },
	'/staff/sign-in': { load: 'anyone', actions: { enter: 'anyone', leave: 'anyone' } },
	'/staff/first/[token]': { load: 'anyone', actions: { accept: 'anyone' } },
	'/staff/invitation/[token]': { load: 'anyone', actions: { accept: 'anyone' } },
	'/staff/second-factor': {
		load: 'anyone',
		actions: { pass: 'anyone', recover: 'anyone', begin: 'halfway', finish: 'halfway' },
	},
	'/staff/account': {
		load: 'member',
		actions: { password: 'member', codes: 'member', everywhere: 'member' },
	},
	'/staff/people': {
		load: 'manage-users',
		actions: {
			invite: 'manage-users',
			withdraw: 'manage-users',
			role: 'manage-users',
			password: 'manage-users',
			second: 'manage-users',
			close: 'manage-users',
		},
	},
	'/staff/health': { load: 'see-health', actions: { rebuild: 'see-health', retry: 'see-health' } },
	'/staff/programs': { load: 'see-listings' },
	'/staff/programs/new': { load: 'save-draft', actions: { create: 'save-draft' } },
	'/staff/programs/[id]': {
		load: 'see-listings',
		actions: {
			open: 'save-draft',
			send: 'send-for-review',
			back: 'send-back',
			publish: 'publish',
			publishAt: 'publish',
			publishNever: 'publish',
			endAt: 'withdraw',
			endNever: 'withdraw',
			withdraw: 'withdraw',
			discard: 'discard',
		},
	},
	'/staff/programs/[id]/edit': { load: 'save-draft', actions: { save: 'save-draft' } },
	'/staff/programs/[id]/edit/autosave': { actions: { POST: 'save-draft' } },
	'/staff/programs/[id]/edit/presence': { actions: { POST: 'save-draft' } },
	'/staff/programs/[id]/preview': { load: 'see-listings' },
	'/staff/programs/[id]/conflict': {
		load: 'save-draft',
		actions: { choose: 'save-draft', renew: 'save-draft' },
	},
	'/staff/programs/[id]/history': { load: 'see-listings', actions: { restore: 'restore' } },
	'/staff/audit': { load: 'see-audit' },
	'/staff/bulk': { load: 'export', actions: { upload: 'import' } },
	'/staff/bulk/export': { actions: { GET: 'export' } },
	'/staff/bulk/[id]': {
		load: 'import',
		actions: { apply: 'import', publish: 'publish', discard: 'import' },
	},
	'/staff/bulk/[id]/errors.csv': { actions: { GET: 'import' } },
	'/staff/confirm': {
		load: 'confirm',
		actions: { confirm: 'confirm', assign: 'publish', remind: 'publish' },
	},
	'/staff/links': { load: 'check-links', actions: { check: 'check-links' } },
	'/staff/updates': {
		load: 'write-updates',
		actions: { accept: 'write-updates', drop: 'write-updates', write: 'write-updates' },
	},
	'/staff/confirm/[id]': {
		load: 'confirm',
		actions: { confirm: 'confirm', assign: 'publish' },
	},
	'/staff/confirm/link/[token]': { load: 'anyone', actions: { confirm: 'anyone' } },
	'/staff/settings': { load: 'change-settings', actions: { save: 'change-settings' } },
	'/staff/searches': { load: 'see-searches' },
	'/staff/searches/searches.csv': { actions: { GET: 'see-searches' } },
	'/staff/words': { load: 'see-searches' },
	'/staff/words/new': { load: 'save-draft', actions: { propose: 'save-draft' } },
	'/staff/words/[id]': {
		load: 'see-searches',
		actions: {
			replay: 'see-searches',
			send: 'send-for-review',
			back: 'send-back',
			publish: 'change-words',
			withdraw: 'change-words',
			discard: 'discard',
		},
	},
	'/staff/words/thesaurus.yaml': { actions: { GET: 'export' } },
};

/** Somebody of each role with and without a second factor, and nobody. */
export const visitors: [string, StaffMember | undefined][] = [
	['nobody', undefined],
	...roleCodes.flatMap((role): [string, StaffMember][] =>
		[true, false].map((hasSecondFactor) => [
			`${role} ${hasSecondFactor ? 'with' : 'without'} a second factor`,
			{ id: role, name: role, email: `${role}@city.example`, role, hasSecondFactor },
		]),
	),
];

/** Whether somebody is let in where this is needed. */
export function isLetIn(needs: Needs, staff: StaffMember | undefined): boolean {
	if (needs === 'anyone') return true;
	if (!staff || needs === 'halfway') return staff !== undefined;
	if (mustSetUp(staff)) return false;
	return needs === 'member' || may(staff.role, needs);
}
