// What is wrong between the requirements, the ids that tests name, and the list of those that have no test yet.

export interface Requirements {
  /** As in `ID-14`. */
  readonly prefix: string;
  /** Of the number, with zeros before it; as many as it needs when absent. */
  readonly digits?: number;
  readonly first: number;
  readonly last: number;
  readonly about: string;
}

export interface Judgement {
  readonly withoutTest: readonly string[];
  /** Sentences; none where the list of what has no test is exact and every named id exists. */
  readonly problems: readonly string[];
}

export const idsOf = ({ prefix, digits = 1, first, last }: Requirements): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${prefix}-${String(first + index).padStart(digits, "0")}`);

export function judge(requirements: readonly Requirements[], named: ReadonlySet<string>, notYet: readonly string[]): Judgement {
  const ids = requirements.flatMap(idsOf);
  const withoutTest = ids.filter((id) => !named.has(id));
  const ours = requirements.map(({ prefix }) => `${prefix}-`);
  const unknown = [...named].filter((id) => ours.some((prefix) => id.startsWith(prefix)) && !ids.includes(id));
  return {
    withoutTest,
    problems: [
      ...withoutTest.filter((id) => !notYet.includes(id)).map((id) => `${id} has no test, and tools/requirements/not-yet.ts does not have it.`),
      ...notYet.filter((id) => !withoutTest.includes(id)).map((id) => `${id} has a test, or does not exist: take it out of tools/requirements/not-yet.ts.`),
      ...unknown.map((id) => `A test names ${id}, which does not exist.`),
    ],
  };
}
