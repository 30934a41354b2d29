import type { Presence } from '../../ports/presence';
import type { EditingTools } from '../editing/editing-tools';

export interface DraftTools extends EditingTools {
	presence: Presence;
}
