const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Words of a text, Japanese cut as ICU's dictionary cuts it; widths and case alike. */
export const wordsOf = (text: string): string[] =>
	[...segmenter.segment(text.normalize('NFKC').toLowerCase())]
		.filter((part) => part.isWordLike)
		.map((part) => part.segment);
