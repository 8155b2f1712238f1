// An expected refusal. Rules and handlers throw a Fault and know no status code; the one place that answers
// (`server/src/http/respond.ts`) reads the definition. Whatever else is thrown is a bug.

/** One row of a fault table: what went wrong, in the words of the contract. */
export interface FaultDefinition {
  /** The code on the wire, as the service documents it. */
  readonly code: number;
  readonly status: number;
  /** What the caller reads; `{name}` stands for a value given when it is thrown. */
  readonly description: string;
  /** What to do about it: shown by the explanation of a refusal, never on the wire. */
  readonly remedy: string;
  /** The symbolic name that newer services answer with; their refusals have a form of their own, and this stands for it. */
  readonly errorName?: string;
  /** The page that documents the code. */
  readonly source: string;
}

export type FaultValues = Readonly<Record<string, string | number>>;

export class Fault extends Error {
  readonly definition: FaultDefinition;
  readonly values: FaultValues;
  /** What belongs in the `data` array of the answer, for example the properties that were refused. */
  readonly data: readonly string[];

  constructor(definition: FaultDefinition, values: FaultValues = {}, data: readonly string[] = []) {
    super(fill(definition.description, values));
    this.name = "Fault";
    this.definition = definition;
    this.values = values;
    this.data = data;
  }
}

/**
 * What the work comes to, or the refusal that it meets. Due work, which has nobody to refuse, ends as failed by it. Only around
 * what has written nothing yet: what was written before a refusal would stay.
 */
export async function orFault<T>(work: () => T | Promise<T>): Promise<T | Fault> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

function fill(text: string, values: FaultValues): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}
