import { wordsFor } from '$lib/i18n/words';
import { staffOf } from '$lib/server/web/guard';
import type { PageServerLoad } from './$types';
import { boardView } from './board-view';
import { spanIn } from './span';

export const load: PageServerLoad = async ({ locals, url }) => {
	const member = staffOf(locals, 'see-searches');
	const { app, language } = locals;
	const span = spanIn(url);
	const board = await app.searches.board(span);
	const nameOf = (code: string) => app.program(code)?.name;
	const words = wordsFor(app.reference, language, app.today());
	return boardView({ board, span, thesaurus: app.reference.thesaurus, nameOf, member }, words);
};
