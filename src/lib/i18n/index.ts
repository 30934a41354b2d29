import { createInstance, type TFunction } from 'i18next';
import type { Language } from '../domain/codes';
import englishBusiness from './business/en.json';
import easyBusiness from './business/ja-easy.json';
import japaneseBusiness from './business/ja.json';
import englishEstimate from './estimate/en.json';
import easyEstimate from './estimate/ja-easy.json';
import japaneseEstimate from './estimate/ja.json';
import englishFlip from './flip/en.json';
import easyFlip from './flip/ja-easy.json';
import japaneseFlip from './flip/ja.json';
import englishKept from './kept/en.json';
import easyKept from './kept/ja-easy.json';
import japaneseKept from './kept/ja.json';
import englishPages from './en.json';
import easyPages from './ja-easy.json';
import japanesePages from './ja.json';
import englishRules from './rules/en.json';
import easyRules from './rules/ja-easy.json';
import japaneseRules from './rules/ja.json';
import englishStaff from './staff/en.json';
import easyStaff from './staff/ja-easy.json';
import japaneseStaff from './staff/ja.json';
import englishEditing from './editing/en.json';
import easyEditing from './editing/ja-easy.json';
import japaneseEditing from './editing/ja.json';
import englishDrafts from './drafts/en.json';
import easyDrafts from './drafts/ja-easy.json';
import japaneseDrafts from './drafts/ja.json';
import englishListings from './listings/en.json';
import easyListings from './listings/ja-easy.json';
import japaneseListings from './listings/ja.json';
import englishBulk from './bulk/en.json';
import easyBulk from './bulk/ja-easy.json';
import japaneseBulk from './bulk/ja.json';
import englishLiving from './living/en.json';
import easyLiving from './living/ja-easy.json';
import japaneseLiving from './living/ja.json';
import englishSearches from './searches/en.json';
import easySearches from './searches/ja-easy.json';
import japaneseSearches from './searches/ja.json';
import englishOperations from './operations/en.json';
import easyOperations from './operations/ja-easy.json';
import japaneseOperations from './operations/ja.json';
import englishUpdates from './updates/en.json';
import easyUpdates from './updates/ja-easy.json';
import japaneseUpdates from './updates/ja.json';

const japanese = {
	...japanesePages,
	rules: japaneseRules,
	business: japaneseBusiness,
	estimate: japaneseEstimate,
	flip: japaneseFlip,
	kept: japaneseKept,
	staff: japaneseStaff,
	editing: japaneseEditing,
	drafts: japaneseDrafts,
	listings: japaneseListings,
	bulk: japaneseBulk,
	living: japaneseLiving,
	searches: japaneseSearches,
	operations: japaneseOperations,
	updates: japaneseUpdates,
};
const easy = {
	...easyPages,
	rules: easyRules,
	business: easyBusiness,
	estimate: easyEstimate,
	flip: easyFlip,
	kept: easyKept,
	staff: easyStaff,
	editing: easyEditing,
	drafts: easyDrafts,
	listings: easyListings,
	bulk: easyBulk,
	living: easyLiving,
	searches: easySearches,
	operations: easyOperations,
	updates: easyUpdates,
};
const english = {
	...englishPages,
	rules: englishRules,
	business: englishBusiness,
	estimate: englishEstimate,
	flip: englishFlip,
	kept: englishKept,
	staff: englishStaff,
	editing: englishEditing,
	drafts: englishDrafts,
	listings: englishListings,
	bulk: englishBulk,
	living: englishLiving,
	searches: englishSearches,
	operations: englishOperations,
	updates: englishUpdates,
};

export type Messages = typeof japanese;

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'translation';
		resources: { translation: Messages };
		returnNull: false;
	}
}

const instance = createInstance();
void instance.init({
	lng: 'ja',
	fallbackLng: 'ja',
	initAsync: false,
	// Otherwise it takes `easy` for a script, asks for ja-Easy and quietly answers in Japanese.
	lowerCaseLng: true,
	interpolation: { escapeValue: false },
	resources: {
		ja: { translation: japanese },
		'ja-easy': { translation: easy },
		en: { translation: english },
	},
});

export type Translate = TFunction;

const translators: Record<Language, Translate> = {
	ja: instance.getFixedT('ja'),
	'ja-easy': instance.getFixedT('ja-easy'),
	en: instance.getFixedT('en'),
};

const messages: Record<Language, Messages> = {
	ja: japanese,
	'ja-easy': easy,
	en: english,
};

/** Finds a message and fills it in, in one language. Words are made on the server only. */
export const translator = (language: Language): Translate => translators[language];

/** All messages of one language, for pages that show a whole group of them as they are. */
export const messagesOf = (language: Language): Messages => messages[language];
