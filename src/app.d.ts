import type { App as TodokuApp } from '$lib/server/app';
import type { StaffMember } from '$lib/domain/accounts/person';
import type { Business } from '$lib/domain/business/business';
import type { Language } from '$lib/domain/codes';
import type { CountedSearch } from '$lib/domain/searches/counted-search';
import type { Kept } from '$lib/domain/shortlist';
import type { ShortlistLinks } from '$lib/i18n/shortlist-words';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** What a visitor can tell us, so that we find the line in the log. */
			id?: string;
		}
		interface Locals {
			app: TodokuApp;
			language: Language;
			/** What the visitor said of their business, in this request. */
			business: Business | undefined;
			/** The programs that the visitor has kept. */
			shortlist: Kept[];
			/** What was searched for, where this request is a search. */
			search?: CountedSearch | undefined;
			/** Whether this visitor has asked too much within a minute. */
			isHurried?: boolean;
			/** Who has signed in; only known on pages of the back office. */
			staff?: StaffMember | undefined;
		}
		interface PageData {
			shortlist: ShortlistLinks;
		}
	}
}

export {};
