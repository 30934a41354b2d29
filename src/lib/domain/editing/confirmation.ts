import { z } from 'zod';
import { addDays, daysBetween, isJstDate, type JstDate } from '../jst-date';

const days = z.int().min(0).max(365);

/** When the city has its listings confirmed; `confirmation` in `data/city.yaml`. */
export const confirmationRuleSchema = z.strictObject({
	/** The day of each year by which it is done, `MM-DD`. */
	by: z.string().refine((day) => isJstDate(`2001-${day}`), 'a day of any year, as MM-DD'),
	/** From so many days before that day on, a listing is due. */
	dueDaysBefore: days,
	/** Owners get a mail so many days before it … */
	remindDaysBefore: z.array(days),
	/** … and this often once it is over. */
	remindEveryDaysAfter: days.min(1),
});

export type ConfirmationRule = z.infer<typeof confirmationRuleSchema>;

/** Fewer days between two mails to one owner would be a nuisance. */
export const leastDaysBetweenMails = 7;
/** A link in such a mail is good for so many days. */
export const linkDays = 30;

export const confirmationStates = ['none', 'later', 'due', 'overdue'] as const;
export type ConfirmationState = (typeof confirmationStates)[number];

/** How a listing stands; `none` where no day was ever set. The day itself is not too late. */
export function confirmationState(
	confirmBy: JstDate | undefined,
	today: JstDate,
	{ dueDaysBefore }: ConfirmationRule,
): ConfirmationState {
	if (confirmBy === undefined) return 'none';
	if (today > confirmBy) return 'overdue';
	return daysBetween(today, confirmBy) <= dueDaysBefore ? 'due' : 'later';
}

/**
 * The next day by which it has to be confirmed, once it was today: the city's next day for which it
 * is not already due. Who confirms before it is due confirms again when it is.
 */
export function nextConfirmBy(today: JstDate, rule: ConfirmationRule): JstDate {
	const year = Number(today.slice(0, 4));
	const coming = [year, year + 1, year + 2].map((one): JstDate => `${one}-${rule.by}`);
	const next = coming.find((day) => confirmationState(day, today, rule) === 'later');
	return next ?? `${year + 2}-${rule.by}`;
}

/** The last day until today on which the owner was to be told of this listing. */
function lastReminderDay(
	confirmBy: JstDate,
	today: JstDate,
	{ remindDaysBefore, remindEveryDaysAfter: every }: ConfirmationRule,
): JstDate | undefined {
	const late = daysBetween(confirmBy, today);
	if (late >= every) return addDays(confirmBy, Math.floor(late / every) * every);
	return remindDaysBefore
		.map((before) => addDays(confirmBy, -before))
		.filter((day) => day <= today)
		.sort()
		.at(-1);
}

/**
 * Whether an owner gets a mail today: a day for one of their listings has come since the last mail,
 * though nobody looked on that very day, and that mail is a week old.
 * @param confirmBys of the listings that are due or overdue
 */
export function isMailDue(
	confirmBys: readonly JstDate[],
	lastMail: JstDate | undefined,
	today: JstDate,
	rule: ConfirmationRule,
): boolean {
	if (lastMail !== undefined && daysBetween(lastMail, today) < leastDaysBetweenMails) return false;
	return confirmBys.some((confirmBy) => {
		const day = lastReminderDay(confirmBy, today, rule);
		return day !== undefined && (lastMail === undefined || day > lastMail);
	});
}
