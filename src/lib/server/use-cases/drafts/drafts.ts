import type { Save } from '../../ports/editor-store';
import type { Actor } from '../editing/editing-tools';
import type { DraftTools } from './draft-tools';
import { previewDraft, type PreviewRequest } from './preview-draft';
import { renewWith, seeRenewal, type RenewalChoice } from './renew-with';
import { resolveConflict, type Resolution } from './resolve-conflict';
import { saveTogether } from './save-together';
import { seeOthers } from './see-others';

/** What several people need to write one draft; each call says no to those whose role does not allow it. */
export const draftsOf = (tools: DraftTools) => ({
	save: (actor: Actor, save: Save) => saveTogether(tools, actor, save),
	resolve: (actor: Actor, resolution: Resolution) => resolveConflict(tools, actor, resolution),
	renewal: (actor: Actor, id: string) => seeRenewal(tools, actor, id),
	renew: (actor: Actor, choice: RenewalChoice) => renewWith(tools, actor, choice),
	preview: (actor: Actor, request: PreviewRequest) => previewDraft(tools, actor, request),
	seeOthers: (actor: Actor, id: string) => seeOthers(tools, actor, id),
});

export type Drafts = ReturnType<typeof draftsOf>;
