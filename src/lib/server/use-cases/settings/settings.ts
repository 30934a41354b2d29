import { may } from '../../../domain/editing/roles';
import {
	isSettingValue,
	type SettingName,
	type SettingValue,
} from '../../../domain/editing/settings';
import type { Settings } from '../../ports/settings';
import { refuse, type Actor, type Outcome } from '../editing/editing-tools';

export interface SettingsTools {
	settings: Settings;
	now(): Date;
}

/** What the city has decided; whoever works on listings may know what holds for them. */
async function readSetting<Name extends SettingName>(
	{ settings }: SettingsTools,
	{ role }: Actor,
	name: Name,
): Promise<Outcome<SettingValue<Name>>> {
	if (!may(role, 'see-listings')) return refuse({ reason: 'forbidden' });
	return { ok: true, value: await settings.read(name) };
}

/**
 * Decides something for the city; it holds from then on, in all processes.
 * @param typed one of `settingValues`; anything else is refused at the field `name`
 */
async function changeSetting<Name extends SettingName>(
	{ settings, now }: SettingsTools,
	{ role, id: actorId }: Actor,
	{ name, typed }: { name: Name; typed: string },
): Promise<Outcome<SettingValue<Name>>> {
	if (!may(role, 'change-settings')) return refuse({ reason: 'forbidden' });
	const errors = [{ path: name, code: 'unknown-code' }];
	if (!isSettingValue(name, typed)) return refuse({ reason: 'not-valid', errors });
	await settings.write(name, typed, { actorId, at: now().toISOString() });
	return { ok: true, value: typed };
}

/** What the city decides for itself. */
export const settingsDesk = (tools: SettingsTools) => ({
	read: <Name extends SettingName>(actor: Actor, name: Name) => readSetting(tools, actor, name),
	change: <Name extends SettingName>(actor: Actor, change: { name: Name; typed: string }) =>
		changeSetting(tools, actor, change),
});

export type SettingsDesk = ReturnType<typeof settingsDesk>;
