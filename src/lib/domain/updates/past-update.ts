import { z } from 'zod';
import { jstDateSchema, startOfDay, type JstDate } from '../jst-date';
import { updateSchema, updateSourceSchema, type Precision, type Update } from './update';

const startsSpan: Record<Precision, (day: JstDate) => boolean> = {
	day: () => true,
	month: (day) => day.endsWith('-01'),
	'fiscal-year': (day) => day.endsWith('-04-01'),
};

/** An update from before the site, as `data/updates` has it: nothing in it without its source. */
export const pastUpdateSchema = z
	.strictObject({
		...updateSchema.omit({ publishedAt: true }).shape,
		programIds: updateSchema.shape.programIds.min(1),
		/** The first day of what `precision` leaves open. */
		publishedOn: jstDateSchema,
		source: updateSourceSchema,
	})
	.refine(({ precision, publishedOn }) => startsSpan[precision](publishedOn), {
		path: ['publishedOn'],
		error: 'the first day of the month or fiscal year that it stands for',
	});

/** A past update as an item like all others. */
export const fromPast = ({ publishedOn, ...rest }: z.infer<typeof pastUpdateSchema>): Update => ({
	...rest,
	publishedAt: startOfDay(publishedOn),
});
