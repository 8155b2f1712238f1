// The key on the confirmation page: itself while it is known, masked after the page was loaded again, and the reason
// where there is none (S-35).

import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Facts } from "../../look/facts.tsx";
import { SecretOnce } from "../../look/secret-once.tsx";
import { texts } from "../../strings/index.ts";
import style from "./applications.module.css";
import type { Application } from "./use-application.ts";

export function KeyShown({ application: { type, keys }, secret }: { readonly application: Application; readonly secret: string | undefined }): ReactNode {
  const { key: label, confirmation: words } = texts.applications;
  if (secret !== undefined) return <SecretOnce label={label} secret={secret} />;
  if (type === "native") return <Text as="p" className={style.quiet}>{words.nativeText}</Text>;
  if (keys.length === 0) return <Text as="p" className={style.quiet}>{words.ownKeys}</Text>;
  return (
    <div className={style.stack}>
      <Facts facts={[{ label, value: <span role="img" aria-label={texts.shared.hidden}>{words.masked}</span> }]} />
      <Text as="p" className={style.quiet}>{words.maskedText}</Text>
    </div>
  );
}
