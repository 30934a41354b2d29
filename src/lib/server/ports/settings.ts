import type { SettingName, SettingValue } from '../../domain/editing/settings';
import type { SomebodysAct } from './editor-store';

/** What the city has decided for itself; the same for all processes. */
export interface Settings {
	/** What was decided, or what holds until somebody decides. */
	read<Name extends SettingName>(name: Name): Promise<SettingValue<Name>>;
	/** Decides, with its line in the audit; deciding the same again is no deed. */
	write<Name extends SettingName>(
		name: Name,
		value: SettingValue<Name>,
		act: SomebodysAct,
	): Promise<void>;
}
