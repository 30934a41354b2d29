import type { Business } from '$lib/domain/business/business';
import { readStep } from '$lib/domain/business/read/read-step';
import type { Surroundings } from '$lib/domain/business/read/surroundings';
import { answerStep, type StepName } from '$lib/domain/business/steps';
import type { Sent } from './step-view';

/** Fields of the form that steer it and are no answers. */
const steering = ['return', 'skip', 'looked'];

/** A form's text fields, as far as they are answers. */
export function valuesOf(form: FormData): URLSearchParams {
	const values = new URLSearchParams();
	for (const [name, value] of form)
		if (typeof value === 'string' && !steering.includes(name)) values.append(name, value);
	return values;
}

type Answered = { business: Business } | { sent: Sent };

/** A trade that was typed is looked up first; the second time one of the choices is taken. */
function isToBeLookedUp(step: StepName, values: URLSearchParams, looked: unknown): boolean {
	const text = values.get('trade')?.trim() ?? '';
	if (step !== 'trade' || text === '') return false;
	return looked !== text || !values.get('industry');
}

/** Answers with those of one form, or what has to be shown again. */
export function answer(
	step: StepName,
	business: Business,
	form: FormData,
	surroundings: Surroundings,
): Answered {
	const values = valuesOf(form);
	const shown = (errors: Sent['errors']) => ({ sent: { values: [...values], errors } });
	if (isToBeLookedUp(step, values, form.get('looked'))) return shown([]);
	const read = readStep(step, values, surroundings);
	if (!read.ok) return shown(read.errors);
	return { business: answerStep(business, step, read.value) };
}
