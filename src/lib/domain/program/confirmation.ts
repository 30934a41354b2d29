import { fiscalYearOf, type JstDate } from '../jst-date';
import type { Program } from './program';

type Confirmed = Pick<Program, 'fiscalYear' | 'verifiedOn' | 'confirmBy'>;

/** The newest fiscal year for which a source describes a program, or its division has confirmed it. */
export const knownYearOf = ({ fiscalYear, verifiedOn }: Confirmed): number =>
	verifiedOn === undefined ? fiscalYear : Math.max(fiscalYear, fiscalYearOf(verifiedOn));

/** Whether the division in charge was to confirm it by a day that has passed, and has not. */
export const isOverdue = ({ confirmBy }: Confirmed, today: JstDate): boolean =>
	confirmBy !== undefined && today > confirmBy;

/** Whether its division has confirmed it in this fiscal year, and need not have done so again. */
export const isConfirmedThisYear = (program: Confirmed, today: JstDate): boolean =>
	program.verifiedOn !== undefined &&
	fiscalYearOf(program.verifiedOn) >= fiscalYearOf(today) &&
	!isOverdue(program, today);

/** What can be said of its confirmation; nothing where nobody ever promised one. */
export type ConfirmationFace =
	| { face: 'confirmed'; on: JstDate }
	/** `again`: it was confirmed in this fiscal year, and was to be once more. */
	| { face: 'overdue' | 'again' };

export function confirmationFace(program: Confirmed, today: JstDate): ConfirmationFace | undefined {
	const { verifiedOn } = program;
	const isOfThisYear = verifiedOn !== undefined && fiscalYearOf(verifiedOn) >= fiscalYearOf(today);
	if (isOverdue(program, today)) return { face: isOfThisYear ? 'again' : 'overdue' };
	return verifiedOn === undefined ? undefined : { face: 'confirmed', on: verifiedOn };
}
