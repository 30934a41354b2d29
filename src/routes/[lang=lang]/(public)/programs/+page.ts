/** Filters apply as they are chosen, without losing place or focus. */
export const csr = true;
