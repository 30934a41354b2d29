/** Pages are whole as they come from the server; what scripts add lies in `static/`. */
export const csr = false;
