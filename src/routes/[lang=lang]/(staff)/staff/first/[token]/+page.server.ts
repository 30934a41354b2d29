import { acceptLink, linkPage } from '../../accept-link';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => linkPage(event, true);

export const actions: Actions = { accept: (event) => acceptLink(event, true) };
