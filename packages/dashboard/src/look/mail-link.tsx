// Opens a mail with subject and text in the user's own mail program.

import { Button } from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { texts } from "../strings/index.ts";

export function MailLink({ subject, text }: { readonly subject: string; readonly text: string }): ReactNode {
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  return <Button as="a" size="small" icon={<MailRegular />} href={address}>{texts.customers.request.openMail}</Button>;
}
