import { z } from 'zod';

const item = z.strictObject({
	id: z.string().min(1),
	url: z.url().optional(),
	title: z.string().optional(),
	content_text: z.string(),
	content_html: z.string().optional(),
	date_published: z.iso.datetime({ offset: true }),
	tags: z.array(z.string()).optional(),
});

/** JSON Feed 1.1 (jsonfeed.org/version/1.1), as far as a feed of updates uses it. */
export const jsonFeedSchema = z.strictObject({
	version: z.literal('https://jsonfeed.org/version/1.1'),
	title: z.string().min(1),
	home_page_url: z.url(),
	feed_url: z.url(),
	description: z.string(),
	language: z.string().regex(/^[a-z]{2}$/),
	authors: z.array(z.strictObject({ name: z.string(), url: z.url() })).min(1),
	items: z
		.array(item)
		.refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'an id twice'),
});
