import { randomBytes } from 'node:crypto';
import type { Language } from '../../../domain/codes';

export const stateIndex = 'todoku_state';
export const indexName = (language: Language) => `programs_${language}`;

/** An index that is being built, or that was swapped out. */
export const asideName = (language: Language) =>
	`${indexName(language)}_${randomBytes(6).toString('hex')}`;
export const asidePattern = /^programs_(ja|ja-easy|en)_[0-9a-f]{12}$/;

export const localeOf: Record<Language, 'jpn' | 'eng'> = { ja: 'jpn', 'ja-easy': 'jpn', en: 'eng' };
