import { redirect } from '@sveltejs/kit';
import { withoutRuby } from '$lib/domain/text';
import type { FieldError } from '$lib/domain/result';
import { translator, type Messages, type Translate } from '$lib/i18n';

/** A program as it was seen, by what its box says. */
const boxPattern = /^([a-z0-9-]{1,100}):(\d{1,9})$/;
/** More boxes than there are programs on a page. */
const mostBoxes = 1000;

export interface Ticked {
	values: string[];
	seen: { id: string; number: number }[];
}

/** What was ticked; what no page has ever sent is left out. */
export function tickedIn(form: FormData): Ticked {
	const values = form.getAll('program').filter((value) => typeof value === 'string');
	const seen = values.slice(0, mostBoxes).flatMap((value) => {
		const [, id, number] = boxPattern.exec(value) ?? [];
		return id === undefined ? [] : [{ id, number: Number(number) }];
	});
	return { values, seen };
}

/** Shown anew, with what was done, so that nothing is done twice. */
export function confirmed(url: URL, asked: number, done: number): never {
	const query = new URLSearchParams({ done: String(done) });
	if (done < asked) query.set('left', String(asked - done));
	redirect(303, `${url.pathname}?${query}`);
}

const countIn = (query: URLSearchParams, name: string): number | undefined => {
	const typed = query.get(name);
	return typed !== null && /^\d{1,4}$/.test(typed) ? Number(typed) : undefined;
};

/** What was just confirmed, and what was not. */
export function confirmNotice(query: URLSearchParams, t: Translate) {
	const [done, left] = [countIn(query, 'done'), countIn(query, 'left')];
	const leftText = left === undefined ? undefined : t('living.confirm.left', { count: left });
	if (done === undefined || done === 0)
		return leftText && { heading: t('living.confirm.leftHeading'), text: leftText, isLeft: true };
	const heading = t('living.confirm.done', { count: done });
	return { heading, text: leftText ?? t('living.confirm.doneText'), isLeft: left !== undefined };
}

type Code = Exclude<keyof Messages['living']['errors'], 'heading'>;

/** What is wrong, at each field. */
export function livingErrors(errors: readonly FieldError[], { language }: App.Locals) {
	const t = translator(language);
	const said = errors.map(({ path, code }) => [path, t(`living.errors.${code as Code}`)] as const);
	return {
		heading: withoutRuby(said[0]?.[1] ?? t('living.errors.heading')),
		fields: Object.fromEntries(said) as Record<string, string>,
	};
}
