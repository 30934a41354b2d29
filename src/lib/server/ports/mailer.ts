export interface Message {
	to: string;
	subject: string;
	/** Plain text. */
	text: string;
}

/** Takes a message for delivery. Throws where it could not be taken. */
export interface Mailer {
	send(message: Message): Promise<void>;
}
