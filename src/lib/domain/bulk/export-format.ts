/** Files that programs are exported as. */
export const exportFormats = ['xlsx', 'csv', 'yaml'] as const;
export type ExportFormat = (typeof exportFormats)[number];
