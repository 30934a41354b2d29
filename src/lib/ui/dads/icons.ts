/** Strokes on a 24 × 24 grid, two units wide, drawn for this site. */
const circle = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z';

export const icons = {
	search: ['M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z', 'm15.5 15.5 5.5 5.5'],
	yen: [circle, 'm8.5 7.5 3.5 5 3.5-5', 'M12 12.5V17', 'M9 12.5h6', 'M9 15h6'],
	calendar: ['M4 6h16v14H4Z', 'M4 10.5h16', 'M8 3v4', 'M16 3v4', 'M8 15h3'],
	phone: [
		'M6.5 3.5h3L11 8 9 9.5a11 11 0 0 0 5.5 5.5L16 13l4.5 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2Z',
	],
	building: ['M5 21V4h9v17', 'M14 9h5v12', 'M3 21h18', 'M8 8h3', 'M8 12h3', 'M8 16h3'],
	people: [
		'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z',
		'M2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6',
		'M16 4.3a3.5 3.5 0 0 1 0 6.4',
		'M18 14.3c2.1.8 3.5 2.8 3.5 5.7',
	],
	globe: [
		circle,
		'M3 12h18',
		'M12 3c3 2.6 4.3 5.6 4.3 9s-1.3 6.4-4.3 9c-3-2.6-4.3-5.6-4.3-9S9 5.6 12 3Z',
	],
	lightbulb: [
		'M9 17v-1.8c0-.7-.4-1.3-.9-1.8a6 6 0 1 1 7.8 0c-.5.5-.9 1.1-.9 1.8V17Z',
		'M9.5 20.5h5',
	],
	check: ['m4.5 12.5 5.5 5.5L20 6.5'],
	'check-circle': [circle, 'm8 12.3 2.8 2.8L16 9.5'],
	question: [circle, 'M9.5 9.5a2.5 2.5 0 1 1 3.8 2.1c-.8.5-1.3 1-1.3 1.9v.3', 'M12 16.8v.01'],
	info: [circle, 'M12 11v5.5', 'M12 7.8v.01'],
	cross: ['m6 6 12 12', 'M18 6 6 18'],
	'cross-circle': [circle, 'm9 9 6 6', 'm15 9-6 6'],
	warning: ['M12 4 2.8 20h18.4Z', 'M12 10v4.5', 'M12 17.2v.01'],
	arrow: ['M4 12h15', 'm13 6 6 6-6 6'],
	external: ['M10 5H5v14h14v-5', 'M14 4h6v6', 'm20 4-9 9'],
	print: ['M7 9V3.5h10V9', 'M7 17H4V9h16v8h-3', 'M7 14h10v6.5H7Z'],
	leaf: ['M6.5 18C4 11 9 5 20 4c.5 10-5 16.5-13.5 14Z', 'M4 21c2-5.5 5-9 9.5-11.5'],
	document: ['M6 3h8l5 5v13H6Z', 'M14 3v5h5', 'M9 13h7', 'M9 17h7'],
	mail: ['M3 6h18v13H3Z', 'm3 7 9 7 9-7'],
	bookmark: ['M6 3.5h12V21l-6-4.5L6 21Z'],
	pin: [
		'M12 21c-4.5-5-7-8.3-7-11.5a7 7 0 0 1 14 0c0 3.2-2.5 6.5-7 11.5Z',
		'M12 11.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
	],
	differs: ['M4 9h16', 'M4 15h16', 'M16 4 8 20'],
	filter: ['M4 6h16', 'M7 12h10', 'M10 18h4'],
	award: ['M12 3a6 6 0 1 0 0 12 6 6 0 0 0 0-12Z', 'M8.5 14 7 21l5-2.5L17 21l-1.5-7'],
	'chevron-down': ['m5 9 7 7 7-7'],
	'chevron-left': ['m15 5-7 7 7 7'],
	'chevron-right': ['m9 5 7 7-7 7'],
} as const satisfies Record<string, readonly string[]>;

export type IconName = keyof typeof icons;
