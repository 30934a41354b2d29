import type { StaffMember } from '$lib/domain/accounts/person';
import { may } from '$lib/domain/editing/roles';
import type { Waiting } from './list-view';
import { valueOf } from './reader';

const mostWaiting = 5;

/** Reviews by others, drafts of one's own, and what one has to confirm. */
export async function waitingFor({ app }: App.Locals, member: StaffMember): Promise<Waiting> {
	const first = { offset: 0, limit: mostWaiting };
	const find = async (filter: object) =>
		valueOf(await app.editing.listings(member, { ...first, ...filter }));
	const { id } = member;
	const [drafts, due] = await Promise.all([
		find({ authorId: id, draftStates: ['draft'] }),
		find({ ownerId: id, confirmBy: app.today() }),
	]);
	if (!may(member.role, 'publish')) return { drafts, due };
	return { drafts, due, reviews: await find({ draftStates: ['review'], exceptAuthorId: id }) };
}
