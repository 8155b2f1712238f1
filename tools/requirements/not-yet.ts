// The requirements that have no test yet. The list is kept exact: whoever writes the first test for one takes it out.
// All of them are about orders and invoices, which are not built.

export const notYet: readonly string[] = ["S-05", "S-06", "S-08", "S-13", "A-44", "A-45"];
