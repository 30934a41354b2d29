/** What `/readyz` says. */
export interface ReadyAnswer {
	ready: boolean;
	database: { state: string; programs: number };
	index: { state: string; engine: string };
	mail: { state: string };
}

export async function readHealth(address: string): Promise<ReadyAnswer> {
	const response = await fetch(`${address}/readyz`);
	return (await response.json()) as ReadyAnswer;
}
