import { confirmationFace } from '../domain/program/confirmation';
import type { Program } from '../domain/program/program';
import { formatDate } from './format';
import type { Words } from './words';

export interface ConfirmationView {
	text: string;
	/** Whether it is over its time. */
	isLate: boolean;
}

/** That its division has confirmed a program, and when; or that it still has to. */
export function confirmationView(
	program: Program,
	{ t, today, language }: Words,
): ConfirmationView | undefined {
	const face = confirmationFace(program, today);
	if (!face || program.lifecycle.state === 'ended') return undefined;
	if (face.face !== 'confirmed') return { text: t(`living.public.${face.face}`), isLate: true };
	return {
		text: t('living.public.confirmed', { day: formatDate(face.on, language) }),
		isLate: false,
	};
}
