import { fileError, type FileError } from '../../../domain/bulk/file-error';

/** A file of which nothing can be read, and why. */
export class RefusedFile extends Error {
	readonly error: FileError;

	constructor(code: string, more: Partial<Omit<FileError, 'code'>> = {}) {
		super(code);
		this.error = fileError(code, more);
	}
}
