import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { leastPasswordCharacters, mostPasswordCharacters } from '$lib/domain/accounts/password';
import { mostEmailCharacters, mostNameCharacters } from '$lib/domain/accounts/person';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf, translator } from '$lib/i18n';
import { staffErrors } from '$lib/i18n/staff-error-words';
import { readForm } from '$lib/server/web/read-form';
import { keepStaffKey } from '$lib/server/web/staff-cookies';
import { statusOf, typedIn } from '$lib/server/web/staff-form';

type Event = Pick<
	RequestEvent<{ token: string }>,
	'locals' | 'params' | 'request' | 'cookies' | 'url' | 'getClientAddress'
>;
type Link = Awaited<ReturnType<App.Locals['app']['accounts']['openLink']>>;

const lengths = {
	name: mostNameCharacters,
	email: mostEmailCharacters,
	password: 2 * mostPasswordCharacters,
};

/** What the page says: an account is made, or gets a new password. */
function wordsOf(link: NonNullable<Link>, { language }: App.Locals) {
	const { link: words, roles } = messagesOf(language).staff;
	const t = translator(language);
	if (link.email === undefined)
		return { title: words.firstTitle, lead: words.firstLead, submit: words.createFirst };
	if (link.name === undefined) {
		const lead = t('staff.link.invitationLead', { role: roles[link.role] });
		return { title: words.invitationTitle, lead, submit: words.create };
	}
	const lead = t('staff.link.passwordLead', { name: link.name });
	return { title: words.passwordTitle, lead, submit: words.change };
}

function overView(isFirst: boolean, { language }: App.Locals) {
	const words = messagesOf(language).staff.link;
	return {
		over: {
			heading: words.overTitle,
			title: withoutRuby(words.overTitle),
			texts: [words.overText, isFirst ? words.overFirst : words.overInvitation],
			signIn: { href: `/${language}/staff/sign-in`, text: words.overSignIn },
		},
	};
}

/** The page behind a link for one person; one that says so where the link is good for nothing. */
export async function linkPage({ locals, params }: Event, isFirst: boolean) {
	const { app, language } = locals;
	const link = await app.accounts.openLink(params.token, isFirst);
	if (!link) return overView(isFirst, locals);
	const words = messagesOf(language).staff.link;
	const least = { least: leastPasswordCharacters };
	const { title, lead, submit } = wordsOf(link, locals);
	return {
		accept: {
			...{ heading: title, title: withoutRuby(title), lead, submit, lengths },
			words: { ...words, passwordHint: translator(language)('staff.link.passwordHint', least) },
			email: link.email,
			name: link.name,
		},
	};
}

/** Makes the account, signs in, and goes to the start page. */
export async function acceptLink(event: Event, isFirst: boolean) {
	const { locals, params, request, cookies, url } = event;
	const { app, language } = locals;
	const form = await readForm(request);
	const typed = { name: typedIn(form, 'name'), email: typedIn(form, 'email') };
	const answer = await app.accounts.accept({
		...{ ...typed, token: params.token, isFirst, client: event.getClientAddress() },
		password: typedIn(form, 'password'),
	});
	if (answer === 'over') redirect(303, url.pathname);
	if (!answer.ok) {
		const errors = staffErrors(answer.errors, translator(language));
		return fail(statusOf(answer.errors), { typed, errors });
	}
	if (answer.value.state === 'signed-in')
		keepStaffKey(cookies, url, 'session', answer.value.session);
	else keepStaffKey(cookies, url, 'challenge', answer.value.challenge);
	const next = answer.value.state === 'signed-in' ? '' : '/second-factor';
	redirect(303, `/${language}/staff${next}`);
}
