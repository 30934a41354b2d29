import { leftAmounts } from '../domain/editing/left-amounts';
import type { JsonObject } from '../domain/editing/json';
import { messagesOf } from '.';
import { fieldLabel } from './editing-field-words';
import { formatYen } from './format';
import type { Words } from './words';

/** Texts of a draft that still say an amount from before, each with the way to it; nothing if none. */
export function leftWords(
	id: string,
	both: { published: JsonObject | undefined; draft: JsonObject | undefined },
	{ language, t }: Words,
) {
	if (!both.published || !both.draft) return undefined;
	const left = leftAmounts(both.published, both.draft);
	if (left.length === 0) return undefined;
	const { leftHeading, leftLead } = messagesOf(language).listings.page;
	return {
		...{ heading: leftHeading, lead: leftLead },
		texts: left.map(({ path, amounts }) => ({
			path: path.join('.'),
			label: fieldLabel(path, language),
			text: t('listings.page.leftAmount', {
				amounts: amounts.map((amount) => formatYen(amount, language)).join(' / '),
			}),
			href: `/${language}/staff/programs/${id}/edit?field=${encodeURIComponent(path.join('.'))}`,
		})),
	};
}
