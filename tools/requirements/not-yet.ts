// The requirements that have no test yet, each with what it waits for. The list is kept exact: whoever writes the first
// test for one takes it out.

const waitsForOrdersAndInvoices = ["S-03", "S-04", "S-05", "S-06", "S-08", "S-13", "A-44", "A-45"];

/** Where one clicks. */
const waitsForTheDashboard = ["S-19"];

export const notYet: readonly string[] = [...waitsForOrdersAndInvoices, ...waitsForTheDashboard];
