// Schemas are compiled when they are first needed: a run uses few of them, and each costs milliseconds. The compiler
// itself is loaded with the first, since it takes more memory than all else that a server does before anybody asks.

import type { Static, TSchema } from "typebox";
import type { Validator } from "typebox/compile";

const validators = new WeakMap<TSchema, Validator>();

/** What tells whether a value is as the schema says (`Check`), and if not, in what (`Errors`). */
export async function validatorOf<Schema extends TSchema>(schema: Schema): Promise<ValidatorOf<Schema>> {
  const known = validators.get(schema);
  if (known) return known as ValidatorOf<Schema>;
  const { Compile } = await import("typebox/compile");
  const made = Compile(schema) as Validator;
  validators.set(schema, made);
  return made as ValidatorOf<Schema>;
}

export interface ValidatorOf<Schema extends TSchema> {
  Check(value: unknown): value is Static<Schema>;
  Errors(value: unknown): ReadonlyArray<{ readonly instancePath: string; readonly message: string }>;
}
