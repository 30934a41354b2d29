/** A choice in a list or of a group of boxes. */
export interface OptionView {
	value: string;
	label: string;
}

export interface ControlView {
	/** The name of the control in the form. */
	name: string;
	id: string;
	label: string;
	help?: string | undefined;
	mark?: string | undefined;
	/** Whether the mark says that something is wanting. */
	isMissing: boolean;
	error?: string | undefined;
}

/** The word that may stand in place of a value, beside it. */
export interface WordView {
	label: string;
	options: readonly OptionView[];
	value: string;
}

/** What a form hands on unseen. */
export interface KeptView {
	name: string;
	json: string;
	label: string;
	text: string;
	/** The value of the button that removes it. */
	drop: string;
	spoken: string | undefined;
}

export interface CounterView {
	text: string;
	/** With places for `count`, `most` and `over`, for the script that counts on. */
	within: string;
	over: string;
	most: number;
	isOver: boolean;
}

export interface TextView extends ControlView {
	kind: 'text';
	value: string;
	rows?: number | undefined;
	unit?: string | undefined;
	width: 'short' | 'medium' | 'full';
	/** What a number or day was read as. */
	read?: string | undefined;
	counter?: CounterView | undefined;
	word?: WordView | undefined;
}

export interface SelectView extends ControlView {
	kind: 'select';
	value: string;
	blank: string;
	options: readonly OptionView[];
	/** What to do where there is nothing to choose. */
	note?: string | undefined;
}

export interface BoxesView extends ControlView {
	kind: 'boxes';
	options: readonly OptionView[];
	chosen: readonly string[];
	order: string;
	/** Above those that are folded away where there are very many. */
	moreLabel: string;
	word?: WordView | undefined;
	/** Codes that are typed, beside those that are ticked. */
	typed?: { label: string; help: string; value: string; read: string } | undefined;
	note?: string | undefined;
}

export interface TextsView extends ControlView {
	kind: 'texts';
	/** Whether they fit side by side. */
	isShort: boolean;
	texts: readonly TextView[];
}

export interface GroupView extends ControlView {
	kind: 'group';
	fields: readonly FieldView[];
	/** Fields that are seldom needed and empty. */
	more: readonly FieldView[];
	moreLabel: string;
	isFolded: boolean;
	isFilled: boolean;
}

export interface ButtonView {
	/** The value of `do`. */
	value: string;
	text: string;
	/** Which item it is about, for those who hear it without its place. */
	spoken?: string | undefined;
}

export interface ItemView {
	id: string;
	title: string;
	/** The title without readings. */
	label: string;
	field: FieldView;
	buttons: readonly ButtonView[];
	/** What was entered, by which it is known while it is folded. */
	said: string;
	/** One of many with nothing left to do. */
	isFolded: boolean;
}

export interface ListView extends ControlView {
	kind: 'list';
	items: readonly ItemView[];
	add: ButtonView;
	isFolded: boolean;
	/** Whether its items fold: those of a list within another do not. */
	isOutermost: boolean;
}

export interface VariantView extends ControlView {
	kind: 'variant';
	value: string;
	blank: string;
	options: readonly OptionView[];
	change: string;
	group?: GroupView | undefined;
	hint?: string | undefined;
	isFolded: boolean;
}

export interface EvidenceRow {
	field: SelectView;
	sources: BoxesView;
	buttons: readonly ButtonView[];
	label: string;
}

export interface EvidenceView extends ControlView {
	kind: 'evidence';
	rows: readonly EvidenceRow[];
	add: ButtonView;
	isFolded: boolean;
}

/** A field of the form in the words of its page. */
export type FieldView = { kept: readonly KeptView[] } & (
	TextView | SelectView | BoxesView | TextsView | GroupView | ListView | VariantView | EvidenceView
);
