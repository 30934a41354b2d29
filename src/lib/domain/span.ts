import { z } from 'zod';
import { jstDateSchema, type JstDate } from './jst-date';

/** Days from one to another, both included; without an end where none is given. */
export const spanSchema = z.strictObject({
	from: jstDateSchema.optional(),
	to: jstDateSchema.optional(),
});

export type Span = z.infer<typeof spanSchema>;

/** Whether a rule of that span is in force on a day; one without a span always is. */
export function holdsOn(span: Span | undefined, day: JstDate): boolean {
	if (span === undefined) return true;
	return (span.from ?? day) <= day && day <= (span.to ?? day);
}
