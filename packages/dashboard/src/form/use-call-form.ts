// A form whose values become the call of an operation in a way of the page's own: where the body is more than what is
// typed, a whole subscription for example, or is made of choices that are no fields of it.

import { useCallback, useRef } from "react";
import { useForm, type DefaultValues, type FieldErrors, type FieldValues } from "react-hook-form";
import type { Answer, Input, OperationId, OperationOf } from "../api/operation.ts";
import { useWrite } from "../api/use-operation.ts";
import type { OperationForm } from "./use-operation-form.ts";

interface CallFormOptions<Id extends OperationId> {
  /** What the fields show at first. */
  readonly values: FieldValues;
  readonly inputOf: (values: FieldValues) => Input<Id>;
  /** What is wrong, by the name of the field. */
  readonly check?: (values: FieldValues) => Readonly<Record<string, string | undefined>>;
  readonly onDone?: (answer: Answer<Id>) => void;
}

export function useCallForm<Id extends OperationId>(operation: OperationOf<Id>, { values, inputOf, check, onDone }: CallFormOptions<Id>): OperationForm<Id> {
  const write = useWrite(operation);
  const isBusy = useRef(false);
  const resolver = useCallback((typed: FieldValues) => {
    const found = Object.entries(check?.(typed) ?? {}).filter(([, message]) => message !== undefined);
    const errors = Object.fromEntries(found.map(([name, message]) => [name, { type: "page", message }])) as FieldErrors;
    return found.length === 0 ? { values: typed, errors: {} } : { values: {}, errors };
  }, [check]);
  const fields = useForm<FieldValues>({ defaultValues: values as DefaultValues<FieldValues>, resolver, mode: "onTouched" });
  const send = async (typed: FieldValues) => {
    try {
      const answer = await write.mutateAsync(inputOf(typed));
      fields.reset(typed);
      onDone?.(answer);
    } catch {
      // The form shows it.
    }
  };
  const submit = async () => {
    // What is clicked twice is sent once.
    if (isBusy.current) return;
    isBusy.current = true;
    await fields.handleSubmit(send)().finally(() => { isBusy.current = false; });
  };
  return { fields, schema: {}, error: write.error ?? undefined, isSending: write.isPending, answer: write.data, submit };
}

/** A whole number of at least 1, as it stands in a field. */
export const isCount = (value: unknown): boolean => /^[1-9]\d{0,8}$/.test(String(value).trim());
