import { pino } from 'pino';

/** One line of JSON an event. Nothing that a visitor typed goes in: no query, no address of a person. */
export const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime });
