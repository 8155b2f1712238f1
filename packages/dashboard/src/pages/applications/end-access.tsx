// The two ends of an application: unregistered, the API refuses its tokens; deleted, it gets none.

import { Button, Text } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useNavigate } from "react-router";
import type { OperationOf } from "../../api/operation.ts";
import { useWrite } from "../../api/use-operation.ts";
import { Confirm } from "../../look/confirm.tsx";
import { useNotify } from "../../look/notices.tsx";
import { Section } from "../../look/section.tsx";
import { applicationsDelete, applicationsDirectoryDelete } from "../../operations/applications.ts";
import { fill, texts } from "../../strings/index.ts";
import style from "./applications.module.css";
import { managementPath, type Application, type DirectoryApplication } from "./use-application.ts";

type End = "unregister" | "delete";

export function EndAccess({ application }: { readonly application: Application }): ReactNode {
  const navigate = useNavigate();
  const [end, setEnd] = useState<End | undefined>(undefined);
  const { end: words } = texts.applications;
  const leave = () => void navigate(managementPath);
  return (
    <Section title={words.title}>
      <div className={style.ending}>
        <Text as="p">{words.unregisterText}</Text>
        <Button onClick={() => setEnd("unregister")}>{words.unregister}</Button>
      </div>
      <div className={style.ending}>
        <Text as="p">{words.deleteText}</Text>
        <Button onClick={() => setEnd("delete")}>{words.delete}</Button>
      </div>
      {end === "unregister" && <Unregister application={application} onDone={leave} onCancel={() => setEnd(undefined)} />}
      {end === "delete" && <DeleteFromDirectory application={application} onDone={leave} onCancel={() => setEnd(undefined)} />}
    </Section>
  );
}

interface Ending {
  readonly application: Pick<DirectoryApplication, "appId" | "displayName">;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function Unregister(ending: Ending): ReactNode {
  const { end: words } = texts.applications;
  return <Ask {...ending} operation={applicationsDelete} title={words.unregisterTitle} text={words.unregisterText} action={words.unregister} done={words.unregistered} />;
}

export function DeleteFromDirectory(ending: Ending): ReactNode {
  const { end: words } = texts.applications;
  return <Ask {...ending} isTyped operation={applicationsDirectoryDelete} title={words.deleteTitle} text={words.deleteText} action={words.delete} done={words.deleted} />;
}

function Ask({ application: { appId, displayName: name }, operation, title, text, action, done, isTyped = false, onDone, onCancel }: Ending & {
  readonly operation: OperationOf<"applications.delete"> | OperationOf<"applications.directory.delete">;
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly done: string;
  readonly isTyped?: boolean;
}): ReactNode {
  const notify = useNotify();
  const write = useWrite(operation as OperationOf<"applications.delete">);
  const confirmed = async () => {
    // The application is gone from the page by then, and this question with it.
    await write.mutateAsync({ params: { applicationId: appId } });
    notify({ intent: "success", title: fill(done, { name }) });
    onDone();
  };
  // Why it was refused stands in the question.
  const ask = () => { confirmed().catch(() => undefined); };
  return (
    <Confirm title={fill(title, { name })} action={action} typed={isTyped ? name : undefined} isBusy={write.isPending} error={write.error} onConfirm={ask} onCancel={onCancel}>
      {text}
    </Confirm>
  );
}
