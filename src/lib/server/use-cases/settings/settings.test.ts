import { expect, test } from 'vitest';
import { roleCodes } from '../../../domain/editing/roles';
import type { Settings } from '../../ports/settings';
import { settingsDesk } from './settings';

function desk() {
	const written: unknown[] = [];
	const settings: Settings = {
		read: (name) => Promise.resolve(name === 'second-person' ? 'required' : name) as never,
		write: (...what) => Promise.resolve(void written.push(what)),
	};
	const now = () => new Date('2026-11-20T00:00:00Z');
	return { written, ...settingsDesk({ settings, now }) };
}

test.each(roleCodes)('%s reads and changes what the role allows', async (role) => {
	const { written, read, change } = desk();
	const mayRead = ['editor', 'publisher', 'admin'].includes(role);
	expect((await read({ id: 'x', role }, 'second-person')).ok).toBe(mayRead);
	const changed = await change({ id: 'x', role }, { name: 'second-person', typed: 'not-required' });
	expect(changed.ok).toBe(role === 'admin');
	const act = { actorId: 'x', at: '2026-11-20T00:00:00.000Z' };
	expect(written).toEqual(role === 'admin' ? [['second-person', 'not-required', act]] : []);
});

test('what is no value of the setting is refused at its field', async () => {
	const { written, change } = desk();
	for (const typed of ['', 'off', '__proto__'])
		expect(await change({ id: 'x', role: 'admin' }, { name: 'second-person', typed })).toEqual({
			...{ ok: false, reason: 'not-valid' },
			errors: [{ path: 'second-person', code: 'unknown-code' }],
		});
	expect(written).toEqual([]);
});
