import { isJstDate, startOfDay } from '../jst-date';
import { failure, success, type Result } from '../result';

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * `since` as a caller gives it, a day in Tokyo or an instant with its zone, as an instant in UTC;
 * the beginning of all time where it is absent.
 */
export function readSince(given: string | null): Result<string> {
	if (given === null || given === '') return success('');
	if (isJstDate(given)) return success(startOfDay(given));
	// A plus sign that was not encoded arrives as a space.
	const text = given.replace(/ (?=\d{2}:\d{2}$)/, '+');
	const time = instantPattern.test(text) ? Date.parse(text) : Number.NaN;
	if (Number.isNaN(time)) return failure([{ path: 'since', code: 'not-a-day', values: {} }]);
	return success(new Date(time).toISOString());
}
