import { parse } from 'yaml';
import { fileError, type FileError } from '../../../domain/bulk/file-error';
import { isObject, type Json } from '../../../domain/editing/json';
import type { FileDocument } from '../../ports/bulk-files';
import { limits } from './limits';
import { RefusedFile } from './refused-file';
import { decodeText } from './table-text';
import { readZip } from './zip';

/** What an export writes above a program, so that an import knows what it was made from. */
const revisionPattern = /^# revision (\d{1,9})$/m;
export const revisionLine = (revision: number): string => `# revision ${revision}\n`;

const withoutNul = (text: string): string => text.replaceAll('\0', '').toWellFormed();

/** Plain values only: no days, no numbers that JSON cannot hold, no characters that a database refuses. */
function asJson(value: unknown): Json {
	if (typeof value === 'string') return withoutNul(value);
	if (Array.isArray(value)) return value.map(asJson);
	if (typeof value === 'object' && value !== null)
		return Object.fromEntries(
			Object.entries(value).map(([name, part]) => [withoutNul(name), asJson(part)]),
		);
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	return typeof value === 'boolean' ? value : null;
}

/** Aliases could make a small file endless; nobody needs them here. */
const noAliases = { maxAliasCount: 0, logLevel: 'error' } as const;

function readDocument(file: string, bytes: Uint8Array): FileDocument | FileError {
	if (bytes.length > limits.documentBytes) return fileError('document-too-large', { where: file });
	try {
		const text = decodeText(bytes);
		const document = asJson(parse(text, noAliases));
		if (!isObject(document)) return fileError('not-a-document', { where: file });
		const revision = revisionPattern.exec(text)?.[1];
		return { file, document, revision: revision === undefined ? undefined : Number(revision) };
	} catch (error) {
		if (error instanceof RefusedFile) return { ...error.error, where: file };
		const line = /at line (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
		return fileError('not-yaml', { where: file, values: { line: line ?? '?' } });
	}
}

export function readDocuments(files: Iterable<readonly [string, Uint8Array]>): {
	documents: FileDocument[];
	errors: FileError[];
} {
	const read = [...files].map(([file, bytes]) => readDocument(file, bytes));
	return {
		documents: read.filter((one) => 'document' in one),
		errors: read.filter((one) => 'code' in one),
	};
}

/** YAML files in any folder of a zip, but for what other systems hide there. */
export const isDocumentName = (name: string): boolean =>
	/\.ya?ml$/i.test(name) && !/(^|\/)(?:__MACOSX\/|\.)/.test(name);

export function readZippedDocuments(bytes: Uint8Array) {
	const files = readZip(bytes, isDocumentName);
	if (files.size === 0) throw new RefusedFile('no-documents');
	return readDocuments(files);
}
