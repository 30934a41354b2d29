export interface Message {
	to: string;
	subject: string;
	/** Plain text. */
	text: string;
}

/** Takes a message, and sees to it that it goes out. Throws where it could not be taken. */
export interface Mailer {
	send(message: Message): Promise<void>;
}

export interface OutgoingMessage extends Message {
	/** The same at each try, so that who gets it twice sees it once: `<…@host>` (RFC 5322, 3.6.4). */
	id: string;
}

/** `refused`: never will be taken, and why, without an address. */
export type Delivery = 'delivered' | { refused: string };

/** The way out. */
export interface MailTransport {
	/** Throws where a later try may go through; the error has no address in it. */
	deliver(message: OutgoingMessage): Promise<Delivery>;
	/** Whether it would take a message now. */
	isReachable(): Promise<boolean>;
	close(): void;
}
