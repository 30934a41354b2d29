import { describe, expect, test } from 'vitest';
import { languageCodes } from '../domain/codes';
import { auditDeedCodes } from '../domain/editing/audit-deeds';
import { reference } from '../../../tests/support/reference';
import { messagesOf } from '.';
import { auditDeeds, auditRow } from './listings-audit-words';
import { wordsFor } from './words';

const names = { nameOf: () => 'Hana', programName: () => undefined };

describe.each(languageCodes)('the audit in %s', (language) => {
	const words = wordsFor(reference, language, '2026-11-20');
	const rowOf = (deed: string, subject: string) =>
		auditRow(
			{ at: '2026-11-20T00:00:00.000Z', actorId: 'hana', deed, subject, detail: {} },
			names,
			words,
		);

	test('has words for every deed that the code can write, and for no other', () => {
		const { deeds } = messagesOf(language).listings.audit;
		expect(Object.keys(deeds).sort()).toEqual([...auditDeedCodes].sort());
		expect(auditDeeds(language).map(({ value }) => value)).toEqual(auditDeedCodes);
		for (const deed of auditDeedCodes) expect(rowOf(deed, 'index').what).not.toBe(deed);
	});

	test.each(['user/1', 'setting/second-person', 'import/1', 'word/1', 'update/1'])(
		'says in words what %s is',
		(subject) => {
			expect(rowOf('publish', subject).subject.text).not.toContain(subject);
		},
	);

	test('leads to the page of an import', () => {
		const { text, href } = rowOf('apply-import', 'import/12').subject;
		expect(text).toContain('12');
		expect(href).toBe(`/${language}/staff/bulk/12`);
	});
});
