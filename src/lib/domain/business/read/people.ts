import { entityCodes } from '../../eligibility/fact-codes';
import type { Business } from '../business';
import { answered, type TypedForm } from './typed-form';

const mostEmployees = 10_000_000;

/** A sole proprietor has no capital: what stands there is left out. */
export function readPeople(form: TypedForm): Business {
	const entity = form.choice('entity', entityCodes);
	const employees = form.count('employees', {
		most: mostEmployees,
		counters: ['人', '名', 'people'],
	});
	const capital = form.yen('capital');
	const capitalYen = entity === 'sole' || entity === 'not-yet' ? undefined : capital;
	return answered({ entity, employees, capitalYen }) ?? {};
}
