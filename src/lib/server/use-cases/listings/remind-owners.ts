import { isMailDue, linkDays } from '../../../domain/editing/confirmation';
import { inLanguage } from '../../../domain/localized';
import { confirmationMail } from '../../../i18n/living-mail-words';
import type { Person } from '../../ports/accounts';
import { hashOfToken, newToken } from '../accounts/tokens';
import type { JobHandler } from '../jobs/run-jobs';
import { mailJob } from '../mail/send-mail';
import { isToConfirm, livingPrograms, type LivingProgram } from './confirm-programs';
import type { LivingTools } from './living-tools';

const dayMilliseconds = 86_400_000;

interface Task {
	owner: Person;
	programs: LivingProgram[];
}

/** What each owner has to confirm. */
async function tasksOf(tools: LivingTools): Promise<Task[]> {
	const tasks = new Map<string, Task>();
	for (const one of (await livingPrograms(tools)).filter(isToConfirm)) {
		const { owner } = one;
		if (!owner) continue;
		const task = tasks.get(owner.id) ?? { owner, programs: [] };
		task.programs.push(one);
		tasks.set(owner.id, task);
	}
	return [...tasks.values()];
}

/** A mail that lists what is due, with a link that confirms it. */
async function remind(tools: LivingTools, { owner, programs }: Task): Promise<void> {
	const { origin, site, now, today, newMailId } = tools;
	const token = newToken();
	const expiresAt = new Date(now().getTime() + linkDays * dayMilliseconds).toISOString();
	const text = confirmationMail({
		name: owner.name,
		site: inLanguage(site, 'ja').text,
		address: `${origin}/ja/staff/confirm/link/${token}`,
		expiresAt,
		today: today(),
		programs: programs.map(({ program }) => program),
	});
	const link = {
		ownerId: owner.id,
		programIds: programs.map(({ program }) => program.id),
		madeOn: today(),
		expiresAt,
	};
	const mail = mailJob({ to: owner.email, ...text }, newMailId(), now());
	await tools.confirmations.addLink(hashOfToken(token), link, mail);
}

/**
 * Writes to owners what they have to confirm.
 * @param isAsked somebody wants it now: whatever day it is, though not twice on one
 * @returns how many owners get a mail
 */
export async function remindOwners(tools: LivingTools, isAsked: boolean): Promise<number> {
	const { rule, today, confirmations } = tools;
	const [tasks, lastMails] = await Promise.all([tasksOf(tools), confirmations.lastMails(today())]);
	const due = tasks.filter(({ owner, programs }) => {
		const last = lastMails.get(owner.id);
		const days = programs.flatMap(({ program }) => program.confirmBy ?? []);
		return isAsked ? last !== today() : isMailDue(days, last, today(), rule);
	});
	for (const task of due) await remind(tools, task);
	return due.length;
}

export const remindKind = 'remind-owners';

/** Written once a day, for the morning. Done again, it writes to nobody twice. */
export const remindHandler =
	(tools: LivingTools): JobHandler =>
	async () => {
		await remindOwners(tools, false);
		return 'done';
	};
