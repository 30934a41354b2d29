/** What the city decides for itself, and may decide otherwise at any time. */
export const settingValues = {
	/** Whether what is published needs a second pair of eyes. */
	'second-person': ['required', 'not-required'],
} as const;

export type SettingName = keyof typeof settingValues;
export type SettingValue<Name extends SettingName> = (typeof settingValues)[Name][number];

/** What holds until somebody decides: the first of the values. */
export const defaultOf = <Name extends SettingName>(name: Name): SettingValue<Name> =>
	settingValues[name][0];

export const isSettingName = (text: string): text is SettingName => text in settingValues;

export const isSettingValue = <Name extends SettingName>(
	name: Name,
	text: string,
): text is SettingValue<Name> => settingValues[name].some((value) => value === text);
