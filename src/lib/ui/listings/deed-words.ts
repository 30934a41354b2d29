type Labelled<Name extends string> = Record<'heading' | 'hint' | 'submit' | Name, string>;

/** The words of all that can be done with a listing. */
export interface DeedWords extends Record<'day' | 'time', string> {
	edit: Record<'begin' | 'go' | 'hint' | 'inReview', string>;
	send: Labelled<'note'>;
	back: Labelled<'note'>;
	publish: Labelled<'because'>;
	publishAt: Labelled<'cancel'>;
	endAt: Labelled<'cancel'>;
	withdraw: Labelled<'because'>;
	discard: Record<'go', string>;
}

/** What was typed into a form that was refused. */
export type Typed = Partial<Record<'note' | 'because' | 'day' | 'time', string>>;
