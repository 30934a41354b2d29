import type { Language } from '../domain/codes';
import { jstDateAt } from '../domain/jst-date';
import { formatDay } from './format';

const clock = new Intl.DateTimeFormat('en-GB', {
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23',
	timeZone: 'Asia/Tokyo',
});

/** A moment as people here say it: 2026年11月30日（月） 17:05. Takes an ISO text in UTC. */
export function formatMoment(instant: string, language: Language): string {
	const date = new Date(instant);
	return `${formatDay(jstDateAt(date.getTime()), language)} ${clock.format(date)}`;
}

/** The time of day in Tokyo: 17:05. Takes an ISO text in UTC. */
export const formatClock = (instant: string): string => clock.format(new Date(instant));
