import type { Language } from '$lib/domain/codes';
import type { JstDate } from '$lib/domain/jst-date';
import type { Program } from '$lib/domain/program/program';
import { publish } from '$lib/domain/program/published';
import type { IndustryTree } from '$lib/domain/taxonomy';

const written = new WeakMap<Program, Map<string, string>>();

/** A program as JSON text, written once a language and day. */
export function programJson(
	program: Program,
	language: Language,
	today: JstDate,
	industries: IndustryTree,
): string {
	const texts = written.get(program) ?? new Map<string, string>();
	written.set(program, texts);
	const key = `${language} ${today}`;
	const known = texts.get(key);
	if (known !== undefined) return known;
	for (const old of texts.keys()) if (!old.endsWith(today)) texts.delete(old);
	const text = JSON.stringify(publish(program, language, today, industries.letterOf));
	texts.set(key, text);
	return text;
}
