import { error } from '@sveltejs/kit';
import { slugSchema } from '$lib/domain/codes';
import type { StaffMember } from '$lib/domain/accounts/person';
import { namesOfPeople, type Reader } from '$lib/i18n/listings-row-words';

/** What a page needs to know of whoever looks at it, and of all others. */
export async function readerOf(
	{ app, language }: App.Locals,
	member: StaffMember,
): Promise<Reader> {
	const [people, setting] = await Promise.all([
		app.accounts.people(),
		app.settings.read(member, 'second-person'),
	]);
	return {
		member,
		nameOf: namesOfPeople(people, language),
		isSecondRequired: valueOf(setting) === 'required',
	};
}

/**
 * The id of a program as an address names it.
 * @throws 404 for what never is one, such as what a database would refuse to look for
 */
export function programIdIn({ id }: { id: string }): string {
	if (!slugSchema.safeParse(id).success) error(404, 'no such program');
	return id;
}

/** @throws 403, or 404 where there is no such thing */
export function refused(reason: string): never {
	error(reason === 'forbidden' ? 403 : 404, reason);
}

/**
 * What was asked for and may be seen.
 * @throws 403, or 404 where there is no such thing
 */
export function valueOf<Value>(
	outcome: { ok: true; value: Value } | { ok: false; reason: string },
): Value {
	return outcome.ok ? outcome.value : refused(outcome.reason);
}
