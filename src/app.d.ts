import type { App as TodokuApp } from '$lib/server/app';
import type { Language } from '$lib/domain/codes';

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
		}
	}
}

export {};
