import type { StaffMember } from '$lib/domain/accounts/person';
import { needsSecondFactor } from '$lib/domain/editing/roles';
import type { Language } from '$lib/domain/codes';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf, translator } from '$lib/i18n';
import { qrCodeOf } from '$lib/server/web/qr';

/** The second step of signing in. */
export function challengeView(language: Language) {
	const words = messagesOf(language).staff.secondFactor;
	return { words, title: withoutRuby(words.title), signIn: `/${language}/staff/sign-in` };
}

interface Setup {
	address: string;
	secret: string;
}

/** In groups of four, as one reads it off the screen. */
const grouped = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');

/** Setting up an app; the password is asked for where it has not begun yet. */
export function setupView({ role }: StaffMember, setup: Setup | undefined, language: Language) {
	const { setup: words, own, secondFactor, roles } = messagesOf(language).staff;
	const why = needsSecondFactor(role)
		? translator(language)('staff.setup.why', { role: roles[role] })
		: words.whyFree;
	return {
		words: { ...words, current: own.current, code: secondFactor.code, hint: secondFactor.codeHint },
		title: withoutRuby(words.title),
		why,
		qrLabel: withoutRuby(words.qr),
		setup: setup && { code: qrCodeOf(setup.address), secret: grouped(setup.secret) },
	};
}

/** What stands in for the app when it is lost; shown once. */
export function codesView(
	codes: readonly string[],
	notice: { heading: string; text?: string },
	language: Language,
) {
	const words = messagesOf(language).staff.codes;
	return { words, title: withoutRuby(words.title), codes, notice };
}
