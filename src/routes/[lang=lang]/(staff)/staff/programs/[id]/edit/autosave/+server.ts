import { json } from '@sveltejs/kit';
import type { Language } from '$lib/domain/codes';
import { isSame } from '$lib/domain/editing/json';
import { mergedText, savedText } from '$lib/i18n/drafts-autosave-words';
import { namesOfPeople } from '$lib/i18n/listings-row-words';
import { staffOf } from '$lib/server/web/guard';
import { readForm } from '$lib/server/web/read-form';
import type { RequestHandler } from './$types';
import { originOf, typedDocument } from '../../../draft-form';

/** The name of somebody else; nothing for the same person in another window. */
type NameOf = (other: string) => string | undefined;
type Outcome = Awaited<ReturnType<App.Locals['app']['drafts']['save']>>;

/** 200 for what was saved, 409 where a person has to choose, 410 where the draft is gone. */
function answer(outcome: Outcome, nameOf: NameOf, language: Language): Response {
	if (outcome.ok) {
		const { draft, others } = outcome.value;
		const merged = others && mergedText(nameOf(others.personId), others.changes, language);
		return json({ ...saved(draft, language), ...(merged ? { merged } : {}) });
	}
	if (outcome.reason !== 'conflict') return json({ state: 'gone' }, { status: 410 });
	const { authorId, updatedAt } = outcome.conflict.theirs;
	return json({ state: 'conflict', who: nameOf(authorId), at: updatedAt }, { status: 409 });
}

const saved = (
	{ version, updatedAt }: { version: number; updatedAt: string },
	language: Language,
) => ({
	...{ state: 'saved', version, at: updatedAt, text: savedText(updatedAt, language) },
});

/** Keeps what stands in the form, as its save does, for a script that goes on writing. */
export const POST: RequestHandler = async ({ locals, params: { id }, request }) => {
	const member = staffOf(locals, 'save-draft');
	const form = await readForm(request);
	const { app, language } = locals;
	const origin = originOf(form);
	// Half a form, as an impatient click sends one, would take away what is in the other half.
	if (!origin || !form.has('whole')) return json({ state: 'refused' }, { status: 400 });
	const listing = await app.editing.listing(member, id);
	const draft = listing.ok ? listing.value.draft : undefined;
	if (!draft) return json({ state: 'gone' }, { status: 410 });
	const { section, version } = origin;
	const document = typedDocument(draft.document, form, section);
	if (version === draft.version && isSame(document, draft.document))
		return json(saved(draft, language));
	const outcome = await app.drafts.save(member, { id, document, version });
	const nameOf = namesOfPeople(await app.accounts.people(), language);
	return answer(outcome, (other) => (other === member.id ? undefined : nameOf(other)), language);
};
