import type { Yen } from '../domain/yen';
import { formatYen } from './format';
import type { Words } from './words';

/** Below this, both ways of writing money are the same. */
const leastWithUnits = 10_000;

/** An amount as it stands on a bill and as people say it: 500,000円（50万円）. */
export function amountText(yen: Yen, { t, language }: Words): string {
	const said = formatYen(yen, language);
	if (language === 'en') return said;
	const digits = t('estimate.amount.digits', { digits: yen.toLocaleString('en-US') });
	return yen < leastWithUnits ? digits : t('estimate.amount.both', { digits, words: said });
}
