import type { Business } from '../business';
import type { Surroundings } from './surroundings';
import type { TypedForm } from './typed-form';

/** The code that was chosen: a letter, or 2 to 4 digits of the classification. */
export function readTrade(form: TypedForm, { industries }: Surroundings): Business {
	const code = form.text('industry');
	if (code === undefined) return {};
	const letter = industries.letterOf(code);
	if (letter === undefined) {
		form.refuse('industry', 'no-such-industry', { value: code.slice(0, 40).toWellFormed() });
		return {};
	}
	return code === letter ? { industry: letter } : { industry: letter, industryGroup: code };
}
