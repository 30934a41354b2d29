import type { Business } from './business';

/**
 * How 中小企業基本法 第2条 sees a legal form: it speaks of companies and individuals, and of nobody
 * else. Agricultural corporations and partnerships may be companies or not.
 */
export type LegalForm = 'company' | 'individual' | 'either' | 'not-covered' | 'unclear';

type Entity = NonNullable<Business['entity']>;

const forms: Record<Entity, LegalForm> = {
	company: 'company',
	sole: 'individual',
	individual: 'individual',
	'not-yet': 'either',
	'agricultural-corporation': 'unclear',
	partnership: 'unclear',
	npo: 'not-covered',
	association: 'not-covered',
	cooperative: 'not-covered',
	'shopping-association': 'not-covered',
	'medical-corporation': 'not-covered',
	'welfare-corporation': 'not-covered',
	'school-corporation': 'not-covered',
	'religious-corporation': 'not-covered',
	'general-corporation': 'not-covered',
	university: 'not-covered',
};

/** Who does not say is taken for a company or an individual. */
export const legalFormOf = (entity: Business['entity']): LegalForm =>
	entity === undefined ? 'either' : forms[entity];
