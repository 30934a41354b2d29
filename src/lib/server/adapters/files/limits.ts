const megabyte = 1024 * 1024;

/** What a file may ask of the site; the whole catalogue needs a tenth of each. */
export const limits = {
	bytes: 8 * megabyte,
	/** Of all files in a zip together, as its directory says; unpacking stops there. */
	unpackedBytes: 64 * megabyte,
	filesInZip: 5000,
	rows: 5000,
	columns: 300,
	cells: 400_000,
	/** Of one YAML file. */
	documentBytes: megabyte / 2,
} as const;
