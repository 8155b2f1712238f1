// A form whose values become the body of one operation. What the contract says of the body is checked field by field
// before anything is sent; what the service says of it is shown at the same fields.

import { useCallback, useRef, useState } from "react";
import { useForm, type DefaultValues, type FieldErrors, type FieldValues, type UseFormReturn } from "react-hook-form";
import type { Answer, Body, Input, JsonSchema, OperationId, OperationOf } from "../api/operation.ts";
import { Refusal } from "../api/refusal.ts";
import { useWrite } from "../api/use-operation.ts";
import { bodyOf } from "./body-schema.ts";
import type { Problems } from "./problems.ts";

/** The check is loaded when a form first needs it. */
const problems = () => import("./problems.ts");

const noBody: JsonSchema = {};

export interface OperationForm<Id extends OperationId> {
  readonly fields: UseFormReturn<FieldValues>;
  readonly schema: JsonSchema;
  /** Undefined, or why it was refused. */
  readonly error: unknown;
  readonly isSending: boolean;
  readonly answer: Answer<Id> | undefined;
  /** Sends what was typed if it is valid. */
  submit(): Promise<void>;
}

interface FormOptions<Id extends OperationId> {
  /** What the fields show at first; also the fields of the form alone. */
  readonly values: FieldValues;
  /** What the call needs besides the body. */
  readonly input?: Omit<Input<Id>, "body">;
  /** What the contract cannot say: that a password was typed twice the same, for example. By path. */
  readonly check?: (values: FieldValues) => Readonly<Record<string, string | undefined>>;
  /** The field that a refusal is about, where its code says so. */
  readonly fieldOf?: (refusal: Refusal) => string | undefined;
  readonly onDone?: (answer: Answer<Id>) => void;
}

export function useOperationForm<Id extends OperationId>(operation: OperationOf<Id>, options: FormOptions<Id>): OperationForm<Id> {
  const { body: schema = noBody } = operation;
  const { values, input, check, fieldOf, onDone } = options;
  const write = useWrite(operation);
  const [error, setError] = useState<unknown>(undefined);
  const isBusy = useRef(false);
  const resolver = useCallback(async (typed: FieldValues) => {
    const found = new Map((await problems()).problemsOf(schema, bodyOf(schema, typed)));
    for (const [path, message] of Object.entries(check?.(typed) ?? {})) if (message !== undefined) found.set(path, message);
    return found.size === 0 ? { values: typed, errors: {} } : { values: {}, errors: errorsOf(found) };
  }, [schema, check]);
  const fields = useForm<FieldValues>({ defaultValues: values as DefaultValues<FieldValues>, resolver, mode: "onTouched" });

  const showRefusal = async (refusal: unknown) => {
    setError(refusal);
    if (!(refusal instanceof Refusal)) return;
    const named = fieldOf?.(refusal);
    const found = named === undefined ? (await problems()).problemsOfDetails(schema, refusal.details) : new Map([[named, refusal.message]]);
    for (const [path, message] of found) fields.setError(path, { message }, { shouldFocus: true });
  };
  const send = async (typed: FieldValues) => {
    setError(undefined);
    try {
      const answer = await write.mutateAsync({ ...input, body: bodyOf(schema, typed) as Body<Id> } as Input<Id>);
      fields.reset(typed);
      onDone?.(answer);
    } catch (refusal) {
      await showRefusal(refusal);
    }
  };
  const submit = async () => {
    // Checking takes a moment, too: what is clicked twice is sent once.
    if (isBusy.current) return;
    isBusy.current = true;
    await fields.handleSubmit(send)().finally(() => { isBusy.current = false; });
  };
  return { fields, schema, error, isSending: write.isPending, answer: write.data, submit };
}

/** As the form library wants them: nested like the values. */
function errorsOf(problems: Problems): FieldErrors {
  const errors: Record<string, unknown> = {};
  for (const [path, message] of problems) {
    const names = path.split(".");
    const last = names.pop() ?? "";
    const owner = names.reduce<Record<string, unknown>>((inner, name) => (inner[name] ??= {}) as Record<string, unknown>, errors);
    owner[last] = { type: "contract", message };
  }
  return errors as FieldErrors;
}
