import { monthsBetween, type JstDate } from '../../jst-date';
import type { Change } from './change';
import { shortWaitMonths } from './effort';

const fewPeople = 2;

/** Whether a change is small enough to be worth it for better terms alone. */
export function isSmall(change: Change, today: JstDate): boolean {
	switch (change.field) {
		case 'today':
			return monthsBetween(today, change.to) <= shortWaitMonths;
		case 'employees':
			return Math.abs(change.to - change.from) <= fewPeople;
		case 'certifications':
		case 'memberships':
		case 'declarations':
			return true;
		default:
			return false;
	}
}
