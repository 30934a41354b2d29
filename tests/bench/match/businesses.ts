import { businessSchema, type Business } from '$lib/domain/business/business';
import { goalCodes } from '$lib/domain/codes';
import { factsOf } from '$lib/domain/eligibility/criterion';
import {
	entityCodes,
	presenceCodes,
	siteCodes,
	zoneCodes,
} from '$lib/domain/eligibility/fact-codes';
import type { RealCatalogue } from '../common/catalogue';
import { scatter } from '../scale/variation';

/** What `scatter` stays below. */
const scattered = 2 ** 29;

/** Draws the answers of one business: always the same for its number. */
class Draw {
	#drawn = 0;

	constructor(readonly business: number) {}

	/** Folded in between, so that the upper digits of one draw say nothing of the next. */
	below(limit: number): number {
		const first = scatter(this.business, this.#drawn++);
		return Math.floor((scatter(first ^ (first >>> 13)) / scattered) * limit);
	}

	/** True once in so many. */
	once(inSoMany: number): boolean {
		return this.below(inSoMany) === 0;
	}

	of<Item>(items: readonly Item[]): Item {
		return items[this.below(items.length)] as Item;
	}

	/** A few, each once. */
	some<Item>(items: readonly Item[], most: number): Item[] {
		const count = this.below(most + 1);
		return [...new Set(Array.from({ length: count }, () => this.of(items)))];
	}

	/** From 1; small ones are frequent, large ones rare. */
	skewed(largest: number): number {
		return Math.floor(largest ** (this.below(10_000) / 10_000));
	}
}

const codesOf = (entries: readonly { code: string }[]) => entries.map(({ code }) => code);

const usualForms = ['company', 'company', 'company', 'sole', 'sole'] as const;
const usualPlaces = ['in-city', 'in-city', 'in-city', 'branch', 'moving-in', 'outside'] as const;

/** Statements that keep a business out; of most businesses they are not true. */
function excludingStatements(programs: RealCatalogue['programs']): Set<string> {
	const exclusions = programs
		.flatMap(({ criteria }) => criteria)
		.filter(({ role }) => role === 'exclusion');
	const facts = exclusions.flatMap(({ test }) => factsOf(test));
	return new Set(facts.flatMap((fact) => (fact.fact === 'declares' ? fact.declaration : [])));
}

const exceptionShare = 20;

function answersOf(
	draw: Draw,
	{ city, taxonomy }: RealCatalogue['reference'],
	excluding: ReadonlySet<string>,
): Omit<Business, 'industry'> {
	const statements = codesOf(taxonomy.declarations).filter(() => !draw.once(3));
	const declared = statements.map(
		(code) => [code, excluding.has(code) === draw.once(exceptionShare)] as const,
	);
	return {
		entity: draw.once(5) ? draw.of(entityCodes) : draw.of(usualForms),
		employees: draw.skewed(600) - 1,
		capitalYen: draw.skewed(500) * 1_000_000,
		location: {
			place: draw.of(usualPlaces),
			presences: draw.some(presenceCodes, 3),
			ward: draw.of(city.wards).code,
			zone: draw.of(zoneCodes),
			site: draw.some(siteCodes, 2),
			yearsInCity: draw.skewed(40),
		},
		yearsInBusiness: draw.skewed(80),
		certifications: draw.some(codesOf(taxonomy.certifications), 2),
		goals: draw.some(goalCodes, 3),
		plan: {
			costYen: draw.skewed(3000) * 10_000,
			purposes: draw.some(codesOf(taxonomy.purposes), 3),
			begun: draw.once(8),
		},
		taxesPaid: ['all-taxes'],
		declarations: Object.fromEntries(declared),
		representative: { female: draw.once(4), age: 20 + draw.below(60) },
		memberships: [],
		controlledBy: [],
		earlierAwards: [],
	};
}

/** Each question is left open by one business in so many. */
const openShare = 6;

/**
 * So many businesses, each unlike the others and the same in every run: of all trades, most of them
 * small, with some questions left open.
 */
export function variedBusinesses(count: number, catalogue: RealCatalogue): Business[] {
	const { reference, programs } = catalogue;
	const excluding = excludingStatements(programs);
	const trades = [...reference.industries.rows()].filter(({ code }) => code.length > 1);
	return Array.from({ length: count }, (_, number) => {
		const draw = new Draw(number);
		const { code } = draw.of(trades);
		const answers = Object.entries(answersOf(draw, reference, excluding));
		const given = answers.filter(() => !draw.once(openShare));
		return businessSchema.parse({
			industry: reference.industries.letterOf(code),
			industryGroup: code,
			...Object.fromEntries(given),
		});
	});
}
