// Finds pages and customers from anywhere: type, choose with the arrows, Enter goes there.

import { Dialog, DialogBody, DialogContent, DialogSurface, SearchBox, Text } from "@fluentui/react-components";
import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { useNavigate } from "react-router";
import { fill, texts } from "../strings/index.ts";
import style from "./search-dialog.module.css";
import { useFound, type Found } from "./use-found.ts";

export function SearchDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const { found, isSearching } = useFound(text);
  const navigate = useNavigate();
  const listId = useId();
  const { search } = texts.frame;
  const go = ({ to }: Found) => {
    onClose();
    void navigate(to);
  };
  const press = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setActive((active + step + found.length) % found.length);
    }
    const chosen = found[active];
    if (event.key === "Enter" && chosen) go(chosen);
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => { if (!open) onClose(); }}>
      <DialogSurface className={style.surface} aria-label={search.label}>
        <DialogBody className={style.body}>
          <DialogContent className={style.content}>
            <SearchBox
              className={style.box} size="large" value={text} placeholder={search.label} aria-label={search.label} onKeyDown={press}
              onChange={(_event, { value }) => { setText(value); setActive(0); }}
              input={{ role: "combobox", "aria-expanded": true, "aria-controls": listId, "aria-activedescendant": `${listId}-${active}`, "aria-autocomplete": "list" }}
            />
            <div id={listId} role="listbox" aria-label={search.label} className={style.found}>
              {found.map((one, index) => (
                // The keys are the field's: it keeps the focus while one moves through the list.
                <div
                  key={one.to} id={`${listId}-${index}`} role="option" tabIndex={-1} aria-selected={index === active} className={style.one}
                  onMouseMove={() => setActive(index)} onMouseDown={(event) => { event.preventDefault(); go(one); }}
                >
                  <span>{one.title}</span><span className={style.kind}>{one.detail}</span>
                </div>
              ))}
            </div>
            {isSearching && <Text role="status">{search.searching}</Text>}
            {!isSearching && found.length === 0 && <Text role="status">{fill(search.nothing, { text })}</Text>}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
