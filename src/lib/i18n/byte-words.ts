import type { Language } from '../domain/codes';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const step = 1000;

/** A size as people say it: 4.1 MB. Thousands, as on the label of a disk. */
export function formatBytes(bytes: number, language: Language): string {
	const power = bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3);
	const unit = units[Math.min(power, units.length - 1)] ?? 'byte';
	return new Intl.NumberFormat(language === 'en' ? 'en' : 'ja', {
		style: 'unit',
		unit,
		maximumFractionDigits: 1,
	}).format(bytes / step ** units.indexOf(unit));
}
