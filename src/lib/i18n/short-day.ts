import type { Language } from '../domain/codes';
import type { JstDate } from '../domain/jst-date';

const weekdays = ['日', '月', '火', '水', '木', '金', '土'];
const weekdayReadings = ['にち', 'げつ', 'か', 'すい', 'もく', 'きん', 'ど'];

const english = (year: boolean) =>
	new Intl.DateTimeFormat('en-GB', {
		...{ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' },
		...(year && { year: 'numeric' }),
	});
const englishFormats = { withYear: english(true), withoutYear: english(false) };

/**
 * A day where room is scarce, its year only where it is not this one: 11/30（月） · Mon 30 Nov.
 * In plain Japanese as it is read.
 */
export function formatShortDay(day: JstDate, language: Language, today: JstDate): string {
	const date = new Date(`${day}T00:00:00Z`);
	const isThisYear = day.slice(0, 4) === today.slice(0, 4);
	if (language === 'en')
		return englishFormats[isThisYear ? 'withoutYear' : 'withYear'].format(date).replace(',', '');
	const [year, month, dayOfMonth] = day.split('-').map(Number);
	const weekday = weekdays[date.getUTCDay()];
	if (language === 'ja')
		return `${isThisYear ? '' : `${year}/`}${month}/${dayOfMonth}（${weekday}）`;
	const reading = weekdayReadings[date.getUTCDay()];
	const ofYear = isThisYear ? '' : `${year}年《ねん》`;
	return `${ofYear}${month}月《がつ》${dayOfMonth}日《にち》（${weekday}《${reading}》）`;
}
