import {
	ICalAlarmType,
	ICalCalendar,
	ICalEventStatus,
	ICalEventTransparency,
} from 'ical-generator';
import { addDays, daysBetween, jstDateAt, type JstDate } from '../../domain/jst-date';

/** A whole day in Tokyo that somebody wants to be told of. */
export interface CalendarEntry {
	/** The same for the same thing, however often its day is moved; the site's host is added. */
	key: string;
	day: JstDate;
	title: string;
	text: string;
	url: string;
	/** What is said a week before; nothing where that is too late to matter. */
	alarm?: string | undefined;
	/** When the thing was last changed: a calendar that has an older one takes this. */
	updatedAt: JstDate;
	/** How it has come to be as it is, where that is known. */
	told?: { changes: number; changedAt: string; isCancelled: boolean } | undefined;
}

export interface CalendarHead {
	name: string;
	/** Of the site, as in its address. */
	host: string;
	/** A calendar that is followed is asked for again after this many hours. */
	refreshHours?: number;
}

/** Whole days have no time zone (RFC 5545, 3.3.4): midnight of UTC stands for the day itself. */
const utc = (day: JstDate): Date => new Date(`${day}T00:00:00Z`);

/** At nine in the morning, seven days before the day begins. */
const alarmSeconds = (7 * 24 - 9) * 3600;
/** Counts up whenever something is changed on a later day (RFC 5545, 3.8.7.4). */
const sequenceOf = (updatedAt: JstDate): number =>
	Math.max(0, daysBetween('2020-01-01', updatedAt));

/** Whichever is later: the listing was changed, or its day was moved. */
function changeOf(updatedAt: JstDate, changedAt: string | undefined): { at: Date; day: JstDate } {
	const listing = { at: utc(updatedAt), day: updatedAt };
	if (changedAt === undefined) return listing;
	const moved = { at: new Date(changedAt), day: jstDateAt(Date.parse(changedAt)) };
	return moved.at > listing.at ? moved : listing;
}

/** RFC 5545, 3.6 has no calendar without any component; nothing but this is in an empty one. */
const timeZone = [
	...['BEGIN:VTIMEZONE', 'TZID:Asia/Tokyo', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
	...['TZOFFSETFROM:+0900', 'TZOFFSETTO:+0900', 'END:STANDARD', 'END:VTIMEZONE', ''],
].join('\r\n');

function addEntry(calendar: ICalCalendar, entry: CalendarEntry, host: string): void {
	const { key, day, title, text, url, alarm, updatedAt, told } = entry;
	const changed = changeOf(updatedAt, told?.changedAt);
	calendar.createEvent({
		id: `${key}@${host}`,
		start: utc(day),
		end: utc(addDays(day, 1)),
		allDay: true,
		summary: title,
		description: text,
		url,
		stamp: changed.at,
		lastModified: changed.at,
		sequence: sequenceOf(changed.day) + (told?.changes ?? 0),
		...(told?.isCancelled === true && { status: ICalEventStatus.CANCELLED }),
		transparency: ICalEventTransparency.TRANSPARENT,
		alarms: alarm
			? [{ type: ICalAlarmType.display, triggerBefore: alarmSeconds, description: alarm }]
			: [],
	});
}

/** A calendar as a file or a feed (RFC 5545), its entries in the order given. */
export function printCalendar(
	{ name, host, refreshHours }: CalendarHead,
	entries: readonly CalendarEntry[],
): string {
	const calendar = new ICalCalendar({
		name,
		prodId: { company: host, product: 'Todoku' },
		...(refreshHours === undefined ? {} : { ttl: refreshHours * 3600 }),
	});
	for (const entry of entries) addEntry(calendar, entry, host);
	// The library leaves the last line open; RFC 5545, 3.1 ends every line.
	const text = `${calendar.toString().trimEnd()}\r\n`;
	return entries.length > 0 ? text : text.replace(/(?=END:VCALENDAR)/, timeZone);
}
