import type { Messages } from '$lib/i18n';

/** The messages that stand on the page as they are. */
export type EstimateWords = Messages['estimate'];
