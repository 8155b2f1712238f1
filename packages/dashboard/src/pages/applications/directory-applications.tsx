// The directory's own part: applications that are not registered, and what its portal or PowerShell would do with them.
// Where the page creates no applications, it is the only way to one (section 3.2).

import { Button, MenuItem } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useMemo, useState, type ReactNode } from "react";
import { Empty } from "../../look/empty.tsx";
import { RefusalNote } from "../../look/refusal-note.tsx";
import { Section } from "../../look/section.tsx";
import { Status } from "../../look/status.tsx";
import type { Column } from "../../list/column.ts";
import { List } from "../../list/list.tsx";
import { wholeRows } from "../../list/rows.ts";
import { fill, texts } from "../../strings/index.ts";
import { AddDirectoryKey } from "./add-directory-key.tsx";
import { useConsent } from "./consent.tsx";
import { CreateDirectoryApplication } from "./create-directory-application.tsx";
import { DeleteFromDirectory } from "./end-access.tsx";
import { useDirectoryApplications, type ApiAccess, type DirectoryApplication } from "./use-application.ts";

type Open = { readonly what: "create" } | { readonly what: "key" | "delete"; readonly application: DirectoryApplication };

const { appId: appIdLabel, types, consent, directory: words } = texts.applications;

const columns: readonly Column<DirectoryApplication>[] = [
  { id: "name", label: words.app, text: ({ displayName }) => displayName },
  { id: "appId", label: appIdLabel, text: ({ appId }) => appId },
  { id: "type", label: words.type, text: ({ type }) => types[type] },
  { id: "keys", label: words.keyCount, text: ({ keys }) => String(keys.length), order: ({ keys }) => keys.length },
  {
    id: "consent", label: consent.label, text: ({ partnerCenterConsent }) => (partnerCenterConsent ? consent.granted : consent.missing),
    show: ({ partnerCenterConsent }) => <Status tone={partnerCenterConsent ? "good" : "warning"}>{partnerCenterConsent ? consent.granted : consent.missing}</Status>,
  },
];

const keyOf = ({ appId }: DirectoryApplication): string => appId;

export function DirectoryApplications({ access: { domain } }: { readonly access: ApiAccess }): ReactNode {
  const applications = useDirectoryApplications();
  const [open, setOpen] = useState<Open | undefined>(undefined);
  const { grant, error } = useConsent();
  const close = () => setOpen(undefined);
  const itemsOf = (application: DirectoryApplication) => <RowItems {...{ application, grant }} onOpen={setOpen} />;
  const create = useMemo(() => <Button icon={<AddRegular />} onClick={() => setOpen({ what: "create" })}>{words.create}</Button>, []);
  return (
    <Section title={words.title} lead={fill(words.lead, { domain })} actions={applications.data?.length ? create : undefined}>
      {error && <RefusalNote error={error} />}
      <List
        name={words.name} label={words.label} of={wholeRows(applications)} columns={columns} keyOf={keyOf}
        empty={<Empty title={words.empty} text={words.emptyText} action={create} />}
        actions={itemsOf}
      />
      {open?.what === "create" && <CreateDirectoryApplication onClose={close} />}
      {open?.what === "key" && <AddDirectoryKey application={open.application} onClose={close} />}
      {open?.what === "delete" && <DeleteFromDirectory application={open.application} onDone={close} onCancel={close} />}
    </Section>
  );
}

function RowItems({ application, grant, onOpen }: {
  readonly application: DirectoryApplication;
  readonly grant: (application: DirectoryApplication) => void;
  readonly onOpen: (open: Open) => void;
}): ReactNode {
  return (
    <>
      {!application.partnerCenterConsent && <MenuItem onClick={() => grant(application)}>{consent.grant}</MenuItem>}
      {application.type === "web" && <MenuItem onClick={() => onOpen({ what: "key", application })}>{words.addKey}</MenuItem>}
      <MenuItem onClick={() => onOpen({ what: "delete", application })}>{words.delete}</MenuItem>
    </>
  );
}
