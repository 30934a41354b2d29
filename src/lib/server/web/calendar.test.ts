import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { printCalendar, type CalendarEntry } from './calendar';

const anEntry = (parts: Partial<CalendarEntry> = {}): CalendarEntry => ({
	key: 'kitchen-fan-grant-application-closes-2026',
	day: '2026-11-30',
	title: 'しめきり：申し込み「店の換気扇を替える費用を、最大20万円まで半分補助」',
	text: '市内の飲食店へ。\n商業係：044-000-0000；土日, 祝日は休み',
	url: 'https://example.jp/ja/programs/kitchen-fan-grant',
	alarm: 'あと7日です',
	updatedAt: '2026-11-20',
	...parts,
});

const head = { name: 'とどくのしめきり', host: 'example.jp' };

const eventsIn = (text: string): ICAL.Event[] =>
	new ICAL.Component(ICAL.parse(text))
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event));

const valueOf = (event: ICAL.Event | undefined, name: string): string =>
	String(event?.component.getFirstPropertyValue(name));

describe('a calendar', () => {
	const text = printCalendar(head, [anEntry()]);
	const [event] = eventsIn(text);

	test('is read back as it was meant', () => {
		expect(event?.summary).toBe(anEntry().title);
		expect(event?.description).toBe(anEntry().text);
		expect(valueOf(event, 'url')).toBe(anEntry().url);
		expect(event?.uid).toBe('kitchen-fan-grant-application-closes-2026@example.jp');
	});

	test('has whole days, whatever the time zone of the server', () => {
		expect(event?.startDate.isDate).toBe(true);
		expect(event?.startDate.toString()).toBe('2026-11-30');
		expect(event?.endDate.toString()).toBe('2026-12-01');
		expect(text).toContain('DTSTART;VALUE=DATE:20261130\r\n');
		expect(text).not.toContain('TZID');
	});

	test('reminds at nine in the morning, seven days before', () => {
		const [alarm] = event?.component.getAllSubcomponents('valarm') ?? [];
		expect(String(alarm?.getFirstPropertyValue('action'))).toBe('DISPLAY');
		expect(String(alarm?.getFirstPropertyValue('description'))).toBe('あと7日です');
		const trigger = alarm?.getFirstPropertyValue('trigger');
		const start = ICAL.Time.fromDateTimeString('2026-11-30T00:00:00');
		if (trigger instanceof ICAL.Duration) start.addDuration(trigger);
		expect(start.toString()).toBe('2026-11-23T09:00:00');
	});

	test('reminds of nothing that is too near', () => {
		expect(printCalendar(head, [anEntry({ alarm: undefined })])).not.toContain('VALARM');
	});

	test('takes the place of an older one of the same', () => {
		const [newer] = eventsIn(printCalendar(head, [anEntry({ updatedAt: '2026-11-21' })]));
		expect(newer?.uid).toBe(event?.uid);
		expect(newer?.sequence).toBeGreaterThan(event?.sequence ?? Infinity);
		expect(valueOf(newer, 'dtstamp')).toBe('2026-11-21T00:00:00Z');
	});

	test('keeps the order given', () => {
		const entries = ['a', 'c', 'b'].map((key) => anEntry({ key }));
		const uids = eventsIn(printCalendar(head, entries)).map(({ uid }) => uid);
		expect(uids).toEqual(['a@example.jp', 'c@example.jp', 'b@example.jp']);
	});

	test('ends every line by CRLF, and folds it at 75 octets between characters (RFC 5545, 3.1)', () => {
		const long = anEntry({ title: '締切👨‍👩‍👧‍👦'.repeat(30), text: 'a'.repeat(400) });
		const folded = printCalendar(head, [long]);
		expect(folded.endsWith('END:VCALENDAR\r\n')).toBe(true);
		expect(folded.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		for (const line of folded.split('\r\n')) {
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			expect(line).not.toContain('\ufffd');
			expect(line.isWellFormed()).toBe(true);
		}
		expect(eventsIn(folded)[0]?.summary).toBe(long.title);
	});

	test('says how often to look for a newer one, where it is followed', () => {
		expect(printCalendar({ ...head, refreshHours: 6 }, [])).toMatch(/REFRESH-INTERVAL.*PT6H/);
		expect(text).not.toContain('REFRESH-INTERVAL');
	});
});

describe('a calendar that is followed', () => {
	const told = { changes: 2, changedAt: '2026-11-25T03:04:05.000Z', isCancelled: false };
	const read = (parts: Partial<CalendarEntry>) => {
		const [event] = eventsIn(printCalendar(head, [anEntry(parts)]));
		return event;
	};

	test('counts up when a day is moved, also twice on one day', () => {
		const before = Number(valueOf(read({}), 'sequence'));
		const once = Number(valueOf(read({ told: { ...told, changes: 1 } }), 'sequence'));
		const twice = Number(valueOf(read({ told }), 'sequence'));
		expect(before).toBeLessThan(once);
		expect(once).toBeLessThan(twice);
	});

	test('says when the day was moved, or the listing was changed, whichever is later', () => {
		expect(valueOf(read({ told }), 'last-modified')).toBe('2026-11-25T03:04:05Z');
		const later = { told, updatedAt: '2026-11-26' };
		expect(valueOf(read(later), 'last-modified')).toBe('2026-11-26T00:00:00Z');
	});

	test('says what was called off, and of nothing else', () => {
		expect(valueOf(read({ told: { ...told, isCancelled: true } }), 'status')).toBe('CANCELLED');
		expect(valueOf(read({ told }), 'status')).not.toBe('CANCELLED');
	});

	test('has a component though it has no day (RFC 5545, 3.6)', () => {
		const text = printCalendar({ ...head, refreshHours: 6 }, []);
		const calendar = new ICAL.Component(ICAL.parse(text));
		expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
	});
});
