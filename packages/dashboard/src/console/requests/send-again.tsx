// The request as a command and as a program, to send it once more.

import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CopyButton } from "../../look/copy-button.tsx";
import type { InspectedRequest } from "../api/answers.ts";
import { Coded } from "../look/coded.tsx";
import { texts } from "../texts.ts";
import { copiedOf, hasRedacted, redactedMark, tokenCommandOf, variableOf } from "./copy/copied.ts";
import { curlOf } from "./copy/curl.ts";
import { typescriptOf } from "./copy/typescript.ts";
import style from "./requests.module.css";

export function SendAgain({ request }: { readonly request: InspectedRequest }): ReactNode {
  const words = texts.request;
  const copied = copiedOf(request, location.origin);
  const variable = copied.scheme === undefined ? undefined : variableOf(copied.scheme);
  return (
    <section className={style.part}>
      <h3>{words.copyTitle}</h3>
      <div className={style.copies}>
        <CopyButton what={words.asCurl} text={curlOf(request, location.origin)} label={words.curl} />
        <CopyButton what={words.asTypescript} text={typescriptOf(request, location.origin)} label={words.typescript} />
      </div>
      {variable === "TOKEN" && <Text as="p" size={200} className={style.quiet}><Coded text={words.copyToken} values={{ command: tokenCommandOf(request) }} /></Text>}
      {variable === "CREDENTIALS" && <Text as="p" size={200} className={style.quiet}>{words.copyCredentials}</Text>}
      {hasRedacted(copied) && <Text as="p" size={200} className={style.quiet}><Coded text={words.copyRedacted} values={{ mark: redactedMark }} /></Text>}
      {request.request.body?.cut === true && <Text as="p" size={200} className={style.quiet}>{words.copyCut}</Text>}
    </section>
  );
}
