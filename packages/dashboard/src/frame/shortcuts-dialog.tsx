// The keys that work on every page.

import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import { texts } from "../strings/index.ts";
import style from "./shortcuts-dialog.module.css";

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { shortcuts } = texts.frame;
  const { keys } = shortcuts;
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [shortcuts.search, [keys.search]],
    [shortcuts.goHome, [keys.go, keys.home]],
    [shortcuts.goCustomers, [keys.go, keys.customers]],
    [shortcuts.goSettings, [keys.go, keys.settings]],
    [shortcuts.goProfile, [keys.go, keys.profile]],
    [shortcuts.show, [keys.show]],
  ];
  return (
    <Dialog open onOpenChange={(_event, { open }) => { if (!open) onClose(); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{shortcuts.title}</DialogTitle>
          <DialogContent>
            <dl className={style.keys}>
              {rows.map(([name, pressed]) => (
                <Fragment key={name}>
                  <dt>{name}</dt>
                  <dd>{pressed.map((key, index) => <Fragment key={key}>{index > 0 && ` ${shortcuts.followedBy} `}<kbd>{key}</kbd></Fragment>)}</dd>
                </Fragment>
              ))}
            </dl>
          </DialogContent>
          <DialogActions><Button appearance="primary" onClick={onClose}>{shortcuts.close}</Button></DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
