import { languageSchema, type Language } from '$lib/domain/codes';

export const match = (text: string): text is Language => languageSchema.safeParse(text).success;
