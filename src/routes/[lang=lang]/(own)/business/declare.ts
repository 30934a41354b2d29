import type { Business } from '$lib/domain/business/business';
import { projectInCity } from '$lib/domain/eligibility/open-questions';
import type { Taxonomy } from '$lib/domain/taxonomy';

/** The answers with one statement affirmed or denied; nothing where there is no such statement. */
export function declare(
	business: Business,
	form: FormData,
	{ declarations }: Taxonomy,
): Business | undefined {
	const code = form.get('declaration');
	const value = form.get('value');
	if (value !== 'yes' && value !== 'no') return undefined;
	if (code === projectInCity)
		return { ...business, location: { ...business.location, projectInCity: value === 'yes' } };
	const isKnown = declarations.some((one) => one.code === code);
	if (!isKnown || typeof code !== 'string') return undefined;
	return { ...business, declarations: { ...business.declarations, [code]: value === 'yes' } };
}
