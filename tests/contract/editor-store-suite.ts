import { beforeEach, describe } from 'vitest';
import type { Office } from '../support/editors';
import { conflicts, drafts, review } from './editor-store-drafts-suite';
import { publishing, revisions, times } from './editor-store-publishing-suite';
import { audit, listings } from './editor-store-reading-suite';

/** What every `EditorStore` keeps to. */
export function editorStoreSuite(name: string, open: () => Promise<Office>): void {
	describe(`an editor store: ${name}`, () => {
		let office: Office;
		beforeEach(async () => {
			office = await open();
		});

		describe('drafts', () => drafts(() => office));
		describe('two editors', () => conflicts(() => office));
		describe('review', () => review(() => office));
		describe('publishing', () => publishing(() => office));
		describe('revisions', () => revisions(() => office));
		describe('times that were set', () => times(() => office));
		describe('listings', () => listings(() => office));
		describe('the audit', () => audit(() => office));
	});
}
