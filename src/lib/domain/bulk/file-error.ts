import type { FieldError } from '../result';

/** What is wrong with a file that was to be imported, and where. */
export interface FileError {
	/** A cell (`C12`), a row (`12`), the name of a file within a zip; empty for the whole file. */
	where: string;
	/** The code of the column, or the path of the field in a document; empty where it is neither. */
	field: string;
	code: string;
	values?: NonNullable<FieldError['values']>;
}

export const fileError = (
	code: string,
	{ where = '', field = '', values }: Partial<Omit<FileError, 'code'>> = {},
): FileError => ({ where, field, code, ...(values && { values }) });

/** The most errors that are listed of one file. */
export const mostErrors = 1000;
