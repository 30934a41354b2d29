import { verdicts, type Verdict } from '$lib/domain/bulk/import';
import type { StaffMember } from '$lib/domain/accounts/person';
import { may } from '$lib/domain/editing/roles';
import type { Program } from '$lib/domain/program/program';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import { errorLine } from '$lib/i18n/bulk-error-words';
import { namesOfPeople } from '$lib/i18n/listings-row-words';
import { formatMoment } from '$lib/i18n/staff-time-words';
import type { Words } from '$lib/i18n/words';
import { itemView, type Seen } from './item-view';
import { resultView } from './result-view';

/** More changes than anybody reads on one page are counted. */
const mostShown = 100;

interface Shown {
	member: StaffMember;
	people: readonly { id: string; name: string }[];
	seen: Seen;
	find(id: string): Program | undefined;
}

/** The programs of a kind; errors and conflicts all of them, since they are to be decided. */
function group(verdict: Verdict, { seen: { plan }, find }: Shown, words: Words) {
	const { t, language } = words;
	const own = messagesOf(language).bulk;
	const of = plan.filter((one) => one.verdict === verdict);
	const isDecided = verdict === 'add' || verdict === 'change';
	const shown = verdict === 'same' ? [] : isDecided ? of.slice(0, mostShown) : of;
	const texts: Partial<Record<Verdict, string>> = own.verdictTexts;
	const more = of.length - shown.length;
	return {
		...{ verdict, id: `of-${verdict}`, heading: own.verdicts[verdict], text: texts[verdict] },
		count: t('bulk.count', { count: of.length }),
		isEmpty: of.length === 0,
		items: shown.map((one) => itemView(one, words, find)),
		more: more > 0 && verdict !== 'same' ? t('bulk.more', { count: more }) : undefined,
	};
}

function planView(shown: Shown, words: Words) {
	const { language, t } = words;
	const { brought, plan } = shown.seen;
	const { errors, ignored } = brought.notes;
	const groups = verdicts.map((verdict) => group(verdict, shown, words));
	const hasErrors = errors.length > 0 || plan.some(({ verdict }) => verdict === 'error');
	return {
		...{ groups, hasErrors },
		fileErrors: errors.map((error) => errorLine(error, language)),
		ignored: ignored.length > 0 ? t('bulk.ignored', { headings: ignored.join('、') }) : undefined,
		errorsHref: hasErrors ? `/${language}/staff/bulk/${brought.id}/errors.csv` : undefined,
	};
}

function progressView({ seen: { brought, items } }: Shown, { t, language }: Words) {
	const { progress } = messagesOf(language).bulk;
	const isPublishing = brought.state === 'publishing';
	const waits = isPublishing ? 'review' : undefined;
	const total = items.length;
	const done = total - items.filter(({ outcome }) => outcome === waits).length;
	return {
		...{ total, done, label: withoutRuby(progress.label) },
		heading: isPublishing ? progress.publishing : progress.heading,
		text: t('bulk.progress.text', { total, done }),
	};
}

/** An import: what it would do, how far it is, or what has become of it. */
export function importView(shown: Shown, words: Words) {
	const { language, t } = words;
	const { brought, mayPublish } = shown.seen;
	const { state, fileName, at, actorId } = brought;
	const isRunning = state === 'applying' || state === 'publishing';
	const isOver = state === 'applied' || state === 'published';
	const heading = t('bulk.detail.title', { file: fileName });
	const waiting = brought.counts.review ?? 0;
	return {
		words: messagesOf(language).bulk,
		change: messagesOf(language).listings.change,
		...{ heading, title: withoutRuby(heading), state: messagesOf(language).bulk.states[state] },
		back: `/${language}/staff/bulk`,
		about: t('bulk.detail.about', {
			who: namesOfPeople(shown.people, language)(actorId),
			when: formatMoment(at, language),
		}),
		plan: state === 'checked' ? planView(shown, words) : undefined,
		progress: isRunning ? progressView(shown, words) : undefined,
		result: isOver ? resultView(shown.seen.items, words, shown.find) : undefined,
		publish:
			isOver && waiting > 0
				? {
						text: t('bulk.publish.text', { count: waiting }),
						mayPublish: mayPublish && may(shown.member.role, 'publish'),
					}
				: undefined,
	};
}
