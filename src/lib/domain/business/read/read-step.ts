import { failure, success, type Result } from '../../result';
import type { Business } from '../business';
import type { StepName } from '../steps';
import type { Surroundings } from './surroundings';
import { readPeople } from './people';
import { readPlace } from './place';
import { readPlan } from './plan';
import { readStanding } from './standing';
import { readTime } from './time';
import { readTrade } from './trade';
import { TypedForm } from './typed-form';

type Reader = (form: TypedForm, surroundings: Surroundings) => Business;

const readers: Record<StepName, Reader> = {
	trade: readTrade,
	people: readPeople,
	place: readPlace,
	time: readTime,
	standing: readStanding,
	plan: readPlan,
};

/**
 * One question's form as answers. What is left empty is not known; full-width digits, commas and
 * 万 are understood. Errors name the field of the form.
 */
export function readStep(
	step: StepName,
	values: URLSearchParams,
	surroundings: Surroundings,
): Result<Business> {
	const form = new TypedForm(values);
	const answers = readers[step](form, surroundings);
	return form.errors.length > 0 ? failure(form.errors) : success(answers);
}
