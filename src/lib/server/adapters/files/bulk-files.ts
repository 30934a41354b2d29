import { strToU8 } from 'fflate';
import type { BulkFiles, ReadFile, UploadedFile } from '../../ports/bulk-files';
import { limits } from './limits';
import { programYaml } from './program-yaml';
import { isDocumentName, readDocuments, readZippedDocuments, revisionLine } from './read-documents';
import { RefusedFile } from './refused-file';
import { readTableText, writeTableText } from './table-text';
import { isWorkbook, readWorkbook } from './xlsx/read-workbook';
import { writeWorkbook } from './xlsx/write-workbook';
import { isZip, namesInZip, writeZip } from './zip';

/** An old `.xls`, or a workbook with a password: both are kept in the same kind of container. */
const isOldOrLocked = (bytes: Uint8Array): boolean =>
	[0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

function readAny({ name, bytes }: UploadedFile, sheetNames: readonly string[]): ReadFile {
	if (bytes.length === 0) throw new RefusedFile('empty-file');
	if (bytes.length > limits.bytes)
		throw new RefusedFile('file-too-large', { values: { most: limits.bytes / 1024 / 1024 } });
	if (isOldOrLocked(bytes)) throw new RefusedFile('old-or-locked');
	if (isZip(bytes)) {
		if (isWorkbook(namesInZip(bytes)))
			return { kind: 'table', sheet: readWorkbook(bytes, sheetNames) };
		return { kind: 'documents', ...readZippedDocuments(bytes) };
	}
	if (isDocumentName(name)) return { kind: 'documents', ...readDocuments([[name, bytes]]) };
	if (/\.(csv|tsv|txt)$/i.test(name)) return { kind: 'table', sheet: readTableText(bytes) };
	throw new RefusedFile('unknown-kind');
}

/** @param sheetNames what the sheet of programs may be called; else the first sheet is read */
export const bulkFiles = (sheetNames: readonly string[]): BulkFiles => ({
	read(file) {
		try {
			return readAny(file, sheetNames);
		} catch (error) {
			if (error instanceof RefusedFile) return { kind: 'refused', error: error.error };
			throw error;
		}
	},
	workbook: writeWorkbook,
	csv: writeTableText,
	yaml: programYaml,
	zip: (documents) =>
		writeZip(
			documents.map(({ file, document, revision }) => [
				file,
				strToU8((revision === undefined ? '' : revisionLine(revision)) + programYaml(document)),
			]),
		),
});
