/** What a spreadsheet would take for a formula, perhaps after marks that guard it already. */
const formulaLike = /^'*[=+\-@\t\r]/;
const guarded = /^'+[=+\-@\t\r]/;

/** A cell of a CSV that no spreadsheet runs: a mark before what looks like a formula. */
export const guardFormula = (text: string): string => (formulaLike.test(text) ? `'${text}` : text);

/** The same cell as it was before it was guarded. */
export const unguardFormula = (text: string): string => (guarded.test(text) ? text.slice(1) : text);
