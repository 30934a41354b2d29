/** Pages are whole as they come from the server; only those that say so run scripts. */
export const csr = false;
