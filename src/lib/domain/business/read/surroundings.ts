import type { City } from '../../city';
import type { JstDate } from '../../jst-date';
import type { IndustryTree, Taxonomy } from '../../taxonomy';

/** What answers can refer to, and the day on which they are given. */
export interface Surroundings {
	city: City;
	taxonomy: Taxonomy;
	industries: IndustryTree;
	today: JstDate;
}
