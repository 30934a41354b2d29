import type { FieldError } from '../domain/result';
import type { Messages, Translate } from './index';

export interface StaffErrors {
	/** What concerns no single field. */
	heading: string | undefined;
	fields: Record<string, string>;
}

type Code = Exclude<keyof Messages['staff']['errors'], 'heading' | 'refused'>;

/** What is wrong with a form of the staff pages, at each field. */
export function staffErrors(errors: readonly FieldError[], t: Translate): StaffErrors {
	const said = errors.map(({ path, code, values }): [string, string] => [
		path,
		t(`staff.errors.${code as Code}`, { ...values }),
	]);
	const fields = Object.fromEntries(said.filter(([path]) => path !== 'form'));
	const ofForm = said.find(([path]) => path === 'form')?.[1];
	return { heading: ofForm ?? (said.length > 0 ? t('staff.errors.heading') : undefined), fields };
}
