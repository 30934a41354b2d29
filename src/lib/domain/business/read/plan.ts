import { goalCodes } from '../../codes';
import type { Business } from '../business';
import type { Surroundings } from './surroundings';
import { answered, type TypedForm } from './typed-form';

/** Who wants something is after its goals; further goals may be named beside. */
export function readPlan(form: TypedForm, { taxonomy }: Surroundings): Business {
	const codes = taxonomy.purposes.map(({ code }) => code);
	const purposes = form.choices('purpose', codes);
	const named = form.choices('goal', goalCodes) ?? [];
	const ofPurposes = taxonomy.purposes
		.filter(({ code }) => purposes?.includes(code))
		.flatMap(({ goals }) => goals);
	const goals = goalCodes.filter((goal) => named.includes(goal) || ofPurposes.includes(goal));
	const begun = form.choice('begun', ['yes', 'no']);
	const plan = answered({
		purposes: purposes ?? (named.length > 0 ? [] : undefined),
		costYen: form.yen('cost'),
		begun: begun && begun === 'yes',
	});
	return answered({ plan, goals: goals.length > 0 ? goals : undefined }) ?? {};
}
