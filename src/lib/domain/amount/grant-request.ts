import type { Business } from '../business/business';
import type { JstDate } from '../jst-date';
import type { Unit } from '../program/benefit';
import type { Yen } from '../yen';

/** What only the applicant can say of the project, besides its cost. */
export interface GrantChoices {
	/** Indexes of variants and additions that are cases and apply to this project. */
	variants?: readonly number[] | undefined;
	additions?: readonly number[] | undefined;
}

export interface GrantRequest {
	/** The eligible cost of the project. */
	costYen: Yen;
	today: JstDate;
	/** Which year of support it is; the first if absent. */
	year?: number | undefined;
	/** How many there are of what an amount is counted by. */
	units?: Partial<Record<Unit, number>> | undefined;
	/** What other public bodies pay towards the same cost. */
	otherSupportYen?: Yen | undefined;
	choices?: GrantChoices | undefined;
	/** Who applies, and for which program and track, where terms depend on that. */
	business?: Business | undefined;
	programId?: string | undefined;
	track?: string | undefined;
}
