/** Something a person can put right: one line that says what to do, and perhaps what a tool printed. */
export class Failure extends Error {
	/**
	 * @param {string} message one line
	 * @param {string} [details] output of the tool that failed
	 */
	constructor(message, details = '') {
		super(message);
		this.details = details;
	}
}
