// The requirements that have no test yet. The list is kept exact: whoever writes the first test for one takes it out.

export const notYet: readonly string[] = [];
