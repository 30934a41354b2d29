import { readDeed } from '$lib/domain/editing/form/deeds';
import { editedDocument } from '$lib/domain/editing/form/edited-document';
import { isSection, type Section } from '$lib/domain/editing/form/sections';
import type { JsonObject } from '$lib/domain/editing/json';
import { typedIn } from '$lib/server/web/staff-form';

/** What a page of the form says it was made from. */
export interface FormOrigin {
	section: Section;
	version: number;
}

/** A version as a form carries it; nothing for what never was one. */
export function readVersion(typed: string): number | undefined {
	return /^\d{1,15}$/.test(typed) ? Number(typed) : undefined;
}

/** Which page of the form it is and what it was made from; nothing where it was not made here. */
export function originOf(form: FormData): FormOrigin | undefined {
	const [section, version] = [typedIn(form, 'section'), readVersion(typedIn(form, 'version'))];
	return isSection(section) && version !== undefined ? { section, version } : undefined;
}

/** A draft with what was typed on a page of its form, no button pressed. */
export const typedDocument = (draft: JsonObject, form: FormData, section: Section): JsonObject =>
	editedDocument(draft, { section, form, deed: readDeed('save') });
