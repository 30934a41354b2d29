import { languageSchema } from '$lib/domain/codes';
import { blanksIn, previewFrame, publicView } from '$lib/i18n/drafts-preview-view';
import { wordsFor } from '$lib/i18n/words';
import { staffOf } from '$lib/server/web/guard';
import { htmlLanguage } from '$lib/server/web/language';
import { valueOf } from '../../reader';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params: { id }, url }) => {
	const member = staffOf(locals, 'see-listings');
	const { app, language } = locals;
	const shown = languageSchema.safeParse(url.searchParams.get('in')).data ?? language;
	const [today, blanks] = [app.today(), blanksIn(shown)];
	const preview = valueOf(await app.drafts.preview(member, { id, today, blanks }));
	const wordsIn = (code: typeof language) => wordsFor(app.reference, code, today);
	return {
		frame: previewFrame({ id, shown, ...preview }, wordsIn(language)),
		lang: htmlLanguage(shown),
		...publicView(preview.program, url.searchParams, wordsIn(shown), (other) => app.program(other)),
	};
};
