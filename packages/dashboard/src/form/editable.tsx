// A part of a page that shows what there is, and becomes a form for whoever may change it.

import { Button } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useMay } from "../api/may.ts";
import type { Admission } from "../api/operation.ts";
import { Section } from "../look/section.tsx";
import { fill, texts } from "../strings/index.ts";
import style from "./form.module.css";

interface EditableProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** What saves it: who may not call it only reads. */
  readonly operation: Admission;
  /** As it is read. */
  readonly children: ReactNode;
  /** As it is changed; `close` goes back to reading. */
  readonly renderForm: (close: () => void) => ReactNode;
}

export function Editable({ title, lead, operation, children, renderForm }: EditableProps): ReactNode {
  const may = useMay();
  const [isEditing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const part = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(false);
  // The keyboard goes where the click has led: into the form, and back to the button.
  useEffect(() => {
    if (isEditing) part.current?.querySelector<HTMLElement>("input:enabled, select:enabled, textarea:enabled")?.focus();
    else if (wasEditing.current) edit.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const button = (
    <Button ref={edit} icon={<EditRegular />} aria-label={fill(texts.shared.editPart, { what: title })} onClick={() => setEditing(true)}>{texts.shared.edit}</Button>
  );
  return (
    <Section title={title} lead={lead} actions={may(operation) && !isEditing ? button : undefined}>
      <div ref={part} className={style.editable}>{isEditing ? renderForm(() => setEditing(false)) : children}</div>
    </Section>
  );
}
