/** No test stores a program that cannot be read, unless that is what it is about. */
export function refuseUnreadable(id: string, message: string): never {
	throw new Error(`${id} cannot be read: ${message}`);
}
