// The world as a file.

import { Button, Spinner } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { RefusalNote } from "../../look/refusal-note.tsx";
import { saveFile } from "../../look/save-file.ts";
import { Section } from "../../look/section.tsx";
import { callForText } from "../api/call.ts";
import { useGuarded } from "../api/use-control.tsx";
import { texts } from "../texts.ts";

export function Export(): ReactNode {
  const guarded = useGuarded();
  const words = texts.settings;
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => saveFile(words.fileName, "application/json", await guarded(() => callForText("/export"))),
  });
  return (
    <Section title={words.exportTitle} lead={words.exportLead}>
      {error && <RefusalNote error={error} />}
      <div>
        <Button icon={isPending ? <Spinner size="tiny" /> : <ArrowDownloadRegular />} disabled={isPending} onClick={() => mutate()}>{isPending ? words.exporting : words.export}</Button>
      </div>
    </Section>
  );
}
