/** This many, evenly from the whole, so that every kind is among them. */
export function sampleOf<Item>(items: readonly Item[], count: number): Item[] {
	if (items.length <= count) return [...items];
	const step = items.length / count;
	return Array.from({ length: count }, (_, place) => items[Math.floor(place * step)] as Item);
}
