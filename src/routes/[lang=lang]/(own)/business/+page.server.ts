import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Business } from '$lib/domain/business/business';
import { stepAfter, stepNames, type StepName } from '$lib/domain/business/steps';
import { wordsFor } from '$lib/i18n/words';
import { forgetAnswers, keepAnswers, parseAnswers } from '$lib/server/web/answers';
import { readForm } from '$lib/server/web/read-form';
import type { Actions, PageServerLoad } from './$types';
import { answer, valuesOf } from './answer';
import { declare } from './declare';
import { overviewView } from './overview-view';
import { returnPath } from './return-path';
import { stepView, type Sent } from './step-view';

type Event = Pick<RequestEvent, 'locals' | 'url' | 'cookies'>;

const stepOf = (url: URL): StepName | undefined =>
	stepNames.find((name) => name === url.searchParams.get('step'));

const wordsOf = ({ locals: { app, language } }: Event) =>
	wordsFor(app.reference, language, app.today());

const stepPage = (event: Event, step: StepName, returnTo: string | undefined, sent?: Sent) => {
	const { app, business = {} } = event.locals;
	const { trades } = app.reference;
	const isForgetful = event.url.searchParams.has('answered') && !event.locals.business;
	return stepView({ step, business, sent, returnTo, trades, isForgetful }, wordsOf(event));
};

export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	const step = stepOf(url);
	if (step) {
		const returnTo = returnPath(url.searchParams.get('return'), locals.language);
		return { step: stepPage(event, step, returnTo) };
	}
	return { overview: await overviewView(locals.app, locals.business, wordsOf(event)) };
};

/**
 * The page that follows a question, unless one came from elsewhere. After an answer it looks whether
 * the browser has kept it.
 */
function goOn(
	{ locals }: Event,
	step: StepName,
	returnTo: string | undefined,
	answered?: Business,
): never {
	const next = stepAfter(step, answered ?? locals.business);
	const own = next ? `?step=${next}${answered ? '&answered' : ''}` : '';
	redirect(303, returnTo ?? `/${locals.language}/business${own}`);
}

/** Keeps answers, or says that they are more than a browser keeps. */
const keep = ({ cookies, url }: Event, business: Business): boolean =>
	keepAnswers(cookies, url, business);

/** Who skips all questions sees the result too: what there is, and what answers would tell. */
function skip(event: Event, step: StepName, returnTo: string | undefined): never {
	if (!stepAfter(step) && !event.locals.business) keep(event, {});
	goOn(event, step, returnTo);
}

export const actions: Actions = {
	answer: async (event) => {
		const { locals, request, url } = event;
		const { app, language, business = {} } = locals;
		const step = stepOf(url) ?? error(404, 'no such question');
		const form = await readForm(request);
		const returnTo = returnPath(form.get('return'), language);
		if (form.has('skip')) skip(event, step, returnTo);
		const result = answer(step, business, form, { ...app.reference, today: app.today() });
		if ('business' in result && keep(event, result.business))
			goOn(event, step, returnTo, result.business);
		const sent = 'sent' in result ? result.sent : { values: [...valuesOf(form)], errors: tooMany };
		const page = { step: stepPage(event, step, returnTo, sent) };
		return sent.errors.length > 0 ? fail(400, page) : page;
	},
	/** One statement that a single program asks for, answered on its page. */
	declare: async (event) => {
		const { locals, request } = event;
		const form = await readForm(request);
		const declared = declare(locals.business ?? {}, form, locals.app.reference.taxonomy);
		if (declared) keep(event, declared);
		redirect(
			303,
			returnPath(form.get('return'), locals.language) ?? `/${locals.language}/business`,
		);
	},
	/** Answers that came with a link become one's own. */
	take: async (event) => {
		const { locals, request } = event;
		const form = await readForm(request);
		const answers = parseAnswers(String(form.get('answers') ?? ''));
		if (answers) keep(event, answers);
		redirect(
			303,
			returnPath(form.get('return'), locals.language) ?? `/${locals.language}/business`,
		);
	},
	forget: async ({ locals, request, cookies, url }) => {
		const form = await readForm(request);
		forgetAnswers(cookies, url);
		redirect(
			303,
			returnPath(form.get('return'), locals.language) ?? `/${locals.language}/business`,
		);
	},
};

const tooMany: Sent['errors'] = [{ path: 'purpose', code: 'too-many' }];
