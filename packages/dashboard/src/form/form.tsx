// The one pattern of all forms: fields, what is wrong as a whole, one main button that works once at a time, and a
// question before leaving with something unsaved.

import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useEffect, type FormEvent, type ReactNode } from "react";
import { FormProvider } from "react-hook-form";
import { useBlocker } from "react-router";
import type { OperationId } from "../api/operation.ts";
import { Confirm } from "../look/confirm.tsx";
import { RefusalNote } from "../look/refusal-note.tsx";
import { counted, texts } from "../strings/index.ts";
import { SchemaContext } from "./schema-context.ts";
import style from "./form.module.css";
import type { OperationForm } from "./use-operation-form.ts";

export interface FormProps<Id extends OperationId> {
  readonly form: OperationForm<Id>;
  /** What the main button does: "Set up account". */
  readonly action: string;
  readonly onCancel?: () => void;
  /** The word on the button beside it, where that is not "Cancel". */
  readonly cancel?: string;
  /** Nothing to save as long as nothing is changed. */
  readonly needsChange?: boolean;
  /** Leaving without saving is nothing that needs to be asked. */
  readonly mayLeave?: boolean;
  readonly children: ReactNode;
}

export function Form<Id extends OperationId>({ form, action, onCancel, cancel = texts.shared.cancel, needsChange = false, mayLeave = false, children }: FormProps<Id>): ReactNode {
  const { fields, schema, error, isSending, submit } = form;
  const { isDirty, errors, isSubmitted } = fields.formState;
  const count = isSubmitted ? countOf(errors) : 0;
  const send = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <FormProvider {...fields}>
      <SchemaContext value={schema}>
        <form className={style.form} onSubmit={send} noValidate>
          {error !== undefined && <RefusalNote error={error} />}
          {error === undefined && count > 0 && (
            <MessageBar intent="error" role="alert"><MessageBarBody>{counted(texts.shared.form.problems, count)}</MessageBarBody></MessageBar>
          )}
          {children}
          <div className={style.actions}>
            <Button type="submit" appearance="primary" disabledFocusable={isSending} disabled={needsChange && !isDirty && !isSending} {...(isSending && { icon: <Spinner size="tiny" /> })}>{action}</Button>
            {onCancel && <Button onClick={onCancel} disabled={isSending}>{cancel}</Button>}
          </div>
        </form>
        {isDirty && !isSending && !mayLeave && form.answer === undefined && <LeaveGuard />}
      </SchemaContext>
    </FormProvider>
  );
}

function countOf(errors: object): number {
  return Object.values(errors).reduce<number>((sum, one: unknown) => {
    if (typeof one !== "object" || one === null) return sum;
    return sum + ("message" in one && typeof one.message === "string" ? 1 : countOf(one));
  }, 0);
}

/** Only one can be in force at a time, so that it is there only while something is unsaved. */
function LeaveGuard(): ReactNode {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, []);
  if (blocker.state !== "blocked") return null;
  const { form } = texts.shared;
  return <Confirm title={form.leave} action={form.leaveAnyway} otherwise={form.stay} onConfirm={() => blocker.proceed()} onCancel={() => blocker.reset()}>{form.leaveText}</Confirm>;
}
