import { oneTimeCode } from '../one-time-code';
import { invitationPath, password } from '../staff-site';
import { FormClient } from './form-client';

/** Whoever publishes, signed in with a second factor, by the forms that they would use. */
export async function publisherOn(origin: string, state: string): Promise<FormClient> {
	const client = new FormClient(origin);
	const path = invitationPath(state, 'hana@city.example', 'publisher');
	await client.page(path);
	const accepted = await client.post(`${path}?/accept`, { name: 'Hana', password });
	if (accepted.status !== 303) throw new Error(`not accepted: ${accepted.status}`);
	const setup = await client.page('/ja/staff/second-factor');
	const secret = /class="secret[^"]*"><code>([^<]+)</.exec(setup)?.[1]?.replaceAll(' ', '');
	if (!secret) throw new Error('no secret is shown');
	const fields = { code: oneTimeCode(secret) };
	const { status } = await client.post('/ja/staff/second-factor?/finish', fields);
	if (status !== 200) throw new Error(`no second factor: ${status}`);
	await client.page('/ja/staff');
	return client;
}
