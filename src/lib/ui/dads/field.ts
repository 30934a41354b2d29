/** What ties a control to its hint, error and unit for assistive technology. */
export interface ControlAttributes {
	id: string;
	'aria-describedby': string | undefined;
	'aria-invalid': 'true' | undefined;
}

export interface FieldTexts {
	hint?: string | undefined;
	error?: string | undefined;
	unit?: string | undefined;
}

export const hintId = (id: string) => `${id}-hint`;
export const errorId = (id: string) => `${id}-error`;
export const unitId = (id: string) => `${id}-unit`;

export function controlAttributes(id: string, texts: FieldTexts): ControlAttributes {
	const describedBy = [
		texts.hint && hintId(id),
		texts.error && errorId(id),
		texts.unit && unitId(id),
	].filter(Boolean);
	return {
		id,
		'aria-describedby': describedBy.length === 0 ? undefined : describedBy.join(' '),
		'aria-invalid': texts.error ? 'true' : undefined,
	};
}

export interface Choice {
	value: string;
	label: string;
	/** Said beside the label, such as a count. */
	note?: string | undefined;
	hint?: string | undefined;
	disabled?: boolean | undefined;
}
