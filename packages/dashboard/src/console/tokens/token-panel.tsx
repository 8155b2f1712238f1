// What is in a token, claim by claim.

import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { Facts } from "../../look/facts.tsx";
import { texts as shared } from "../../strings/index.ts";
import type { DecodedToken, IssuedToken } from "../api/answers.ts";
import { Breakable } from "../look/breakable.tsx";
import { instantText } from "../look/instant.ts";
import { SidePanel } from "../look/side-panel.tsx";
import { fill, texts } from "../texts.ts";
import { claimsOf } from "./claims.ts";
import { holderOf } from "./tokens.tsx";
import style from "./tokens.module.css";

export function TokenPanel({ token, onClose }: { readonly token: IssuedToken; readonly onClose: () => void }): ReactNode {
  const { worthless, accessToken, idToken } = token;
  const words = texts.tokens;
  return (
    <SidePanel title={<Breakable>{fill(words.of, { who: holderOf(token) })}</Breakable>} onClose={onClose}>
      {worthless !== undefined && (
        <MessageBar intent="warning" layout="multiline"><MessageBarBody><MessageBarTitle>{words.worthless}</MessageBarTitle> {worthless}</MessageBarBody></MessageBar>
      )}
      <About token={token} />
      {accessToken && <Decoded title={words.access} token={accessToken} />}
      {idToken && <Decoded title={words.id} token={idToken} />}
    </SidePanel>
  );
}

function About({ token: { grant, resource, appId, tenantId, issuedAt, expiresAt, refreshToken } }: { readonly token: IssuedToken }): ReactNode {
  const words = texts.tokens;
  return (
    <Facts facts={[
      { label: words.grant, value: grant },
      { label: words.resource, value: resource },
      { label: words.issued, value: instantText(issuedAt) },
      { label: words.expires, value: instantText(expiresAt) },
      { label: words.app, value: appId, copy: appId },
      { label: words.tenant, value: tenantId, copy: tenantId },
      { label: words.refresh, value: refreshToken ? shared.shared.yes : shared.shared.no },
    ]} />
  );
}

const Decoded = ({ title, token: { header, claims } }: { readonly title: string; readonly token: DecodedToken }): ReactNode => (
  <section className={style.decoded}>
    <h3>{title}</h3>
    <ClaimTable title={texts.tokens.header} part={header} />
    <ClaimTable title={texts.tokens.claims} part={claims} />
  </section>
);

function ClaimTable({ title, part }: { readonly title: string; readonly part: DecodedToken["claims"] }): ReactNode {
  const id = useId();
  const words = texts.tokens;
  return (
    <>
      <h4 id={id}>{title}</h4>
      <table className={style.claims} aria-labelledby={id}>
        <thead><tr><th scope="col">{words.claim}</th><th scope="col">{words.value}</th><th scope="col">{words.meaning}</th></tr></thead>
        <tbody>
          {claimsOf(part).map(({ name, value, instant, meaning }) => (
            <tr key={name}>
              <th scope="row"><code>{name}</code></th>
              <td className={style.value}>{instant === undefined ? value : fill(words.asDate, { value, instant: instantText(instant) })}</td>
              <td className={style.meaning}>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
