// Where files are dropped or chosen.

import { Button, Text } from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons";
import { useRef, useState, type DragEvent, type ReactNode } from "react";
import { texts } from "../../../strings/index.ts";
import style from "./price-sheets.module.css";

const { importing: words } = texts.pricing.priceSheets;

export function DropZone({ isBusy, onFiles }: { readonly isBusy: boolean; readonly onFiles: (files: readonly File[]) => void }): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files && files.length > 0 && !isBusy) onFiles([...files]);
    // The same file again is a choice, too.
    if (input.current) input.current.value = "";
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={style.zone} data-over={isOver || undefined} onDrop={drop} onDragLeave={() => setOver(false)}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
    >
      <span className={style.zoneIcon} aria-hidden="true"><ArrowUploadRegular /></span>
      <Text>{words.drop}</Text>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => input.current?.click()}>{words.choose}</Button>
      <Text size={200} className={style.quiet}>{words.hint}</Text>
      <input ref={input} type="file" accept=".csv,.txt,.tsv,text/csv" multiple className={style.input} tabIndex={-1} aria-label={words.files} onChange={({ target }) => take(target.files)} />
    </div>
  );
}
