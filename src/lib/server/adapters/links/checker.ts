import type { LinkFinding } from '../../../domain/links/finding';
import { saysNotFound, vagueRedirect } from '../../../domain/links/soft-missing';
import type { LinkChecker } from '../../ports/link-checker';
import { decodePage } from './decode';
import type { Answer } from './request';
import { broken, findingOfError, uncertain } from './stop';
import { visitorFor, type Visit, type VisitorOptions } from './visitor';

/** The server is there, and does not let us see whether the page is. */
const refusals: readonly number[] = [401, 402, 403, 405, 406, 407, 408, 425, 429, 451];

/** What an answer that is no redirect says by its number alone. */
function findingOfStatus(status: number): LinkFinding | undefined {
	if (status >= 500) return uncertain('server-error', status);
	if (refusals.includes(status)) return uncertain('refused', status);
	if (status >= 400) return broken('not-found', status);
	return status >= 200 && status < 300 ? undefined : uncertain('no-answer', status);
}

const isPage = ({ contentType }: Answer): boolean => /html|^$/i.test(contentType);

function findingOf(start: URL, { url, answer, isMoved }: Visit): LinkFinding {
	const { status } = answer;
	const failed = findingOfStatus(status);
	if (failed) return failed;
	const vague = vagueRedirect(start, url);
	if (vague) return uncertain(vague, status);
	if (isPage(answer) && saysNotFound(decodePage(answer.body, answer.contentType)))
		return uncertain('says-not-found', status);
	const hasMoved = isMoved && url.href !== start.href;
	return { state: 'valid', status, ...(hasMoved ? { movedTo: url.href } : {}) };
}

/** Asks for pages with Node's own client. */
export function linkChecker(options: VisitorOptions): LinkChecker {
	const visit = visitorFor(options);
	return {
		async check(link) {
			try {
				const start = new URL(link);
				const head = await visit(start, 'HEAD');
				const isEnough = head.answer.status === 200 && !isPage(head.answer);
				// What says no to HEAD may well say yes to GET.
				return findingOf(start, isEnough ? head : await visit(start, 'GET'));
			} catch (error) {
				return findingOfError(error);
			}
		},
	};
}
