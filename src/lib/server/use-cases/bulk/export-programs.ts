import type { ExportFormat } from '../../../domain/bulk/export-format';
import { labelled, type CodeSet } from '../../../domain/bulk/labels';
import { columns } from '../../../domain/bulk/columns';
import { writeTable, type TableProgram } from '../../../domain/bulk/write-table';
import { may } from '../../../domain/editing/roles';
import { messagesOf } from '../../../i18n';
import { bulkGuide } from '../../../i18n/bulk-guide';
import type { WrittenWorkbook } from '../../ports/bulk-files';
import type { ListingState } from '../../../domain/editing/listing-state';
import type { Listing } from '../../ports/editor-store';
import type { Actor } from '../editing/editing-tools';
import { refuse, type BulkOutcome, type BulkTools } from './bulk-tools';

export interface ExportFilter {
	/** Codes of kinds; all of them when empty. */
	kinds: readonly string[];
	/** What the public sees; and what it saw once, where it is asked for. */
	states: readonly ListingState[];
	/** Part of the id, the name, the title or an alias. */
	text: string;
}

export interface ExportedFile {
	bytes: Uint8Array;
	/** The end of the file's name, and its media type. */
	ending: string;
	type: string;
}

const allListings = { offset: 0, limit: 1_000_000 };

/** Programs as the public sees them, or saw them last; drafts are not exported. */
async function programsFor(
	{ editing: { store } }: BulkTools,
	{ kinds, states, text }: ExportFilter,
): Promise<(Listing & { published: NonNullable<Listing['published']> })[]> {
	const { listings } = await store.listings({ ...allListings, states, text });
	const isWanted = (kind: unknown) => kinds.length === 0 || kinds.some((one) => one === kind);
	return listings.flatMap((listing) => {
		const { published } = listing;
		return published && isWanted(published.kind) ? [{ ...listing, published }] : [];
	});
}

type Exported = Awaited<ReturnType<typeof programsFor>>[number];

const asTableProgram = ({ id, number, published, ...listing }: Exported): TableProgram => ({
	...{ id, version: number, document: published },
	told: {
		state: listing.state,
		...(listing.confirmBy === undefined ? {} : { confirmBy: listing.confirmBy }),
		...(listing.confirmedOn === undefined ? {} : { confirmedOn: listing.confirmedOn }),
	},
});

const setsInUse = (): CodeSet[] => [
	...new Set(columns.flatMap(({ field }) => field.set ?? field.words ?? [])),
];

function workbookOf(tools: BulkTools, programs: readonly Exported[]): WrittenWorkbook {
	const { labels, headings } = tools;
	const { sheets, sets } = messagesOf('ja').bulk;
	const choices = setsInUse().map((set) => [
		set,
		labels[set].map(({ code }) => labelled(code, labels[set])),
	]);
	return {
		table: writeTable(programs.map(asTableProgram), labels, headings),
		name: sheets.programs,
		choices: Object.fromEntries(choices) as Record<string, string[]>,
		choiceSheet: { name: sheets.choices, headings: sets },
		guide: { name: sheets.guide, rows: bulkGuide, widths: [28, 90] },
	};
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Programs as a file that can be changed and brought back. */
export async function exportPrograms(
	tools: BulkTools,
	actor: Actor,
	format: ExportFormat,
	filter: ExportFilter,
): Promise<BulkOutcome<ExportedFile>> {
	if (!may(actor.role, 'export')) return refuse({ reason: 'forbidden' });
	const programs = await programsFor(tools, filter);
	if (programs.length === 0) return refuse({ reason: 'nothing-to-do' });
	const { files, labels, headings } = tools;
	const file = (bytes: Uint8Array, ending: string, type: string): BulkOutcome<ExportedFile> => ({
		...{ ok: true, value: { bytes, ending, type } },
	});
	if (format === 'xlsx')
		return file(await files.workbook(workbookOf(tools, programs)), 'xlsx', workbookType);
	if (format === 'csv') {
		const table = writeTable(programs.map(asTableProgram), labels, headings);
		return file(files.csv(table), 'csv', 'text/csv; charset=utf-8');
	}
	const documents = programs.map(({ id, published: document, number: revision }) => ({
		...{ file: `${id}.yaml`, document, revision },
	}));
	return file(files.zip(documents), 'zip', 'application/zip');
}
