// A page that broke, or could not be loaded: said in words, with a way on. After an upgrade of the server the files of an
// open page are gone, and loading it again brings the new ones.

import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useRouteError } from "react-router";
import { RefusalNote } from "../look/refusal-note.tsx";
import { Page } from "../look/page.tsx";
import { texts } from "../strings/index.ts";
import style from "./signed-out.module.css";

export const PageError = (): ReactNode => {
  const { failed } = texts.frame;
  return <Page title={failed.title} lead={failed.text}><Failure error={useRouteError()} /></Page>;
};

/** Before there is any page: the server could not say who is signed in. */
export function PageFailed({ error }: { readonly error: unknown }): ReactNode {
  return <main className={style.alone}><h1>{texts.frame.failed.title}</h1><Failure error={error} /></main>;
}

function Failure({ error }: { readonly error: unknown }): ReactNode {
  return (
    <>
      <RefusalNote error={error} />
      <div><Button appearance="primary" onClick={() => location.reload()}>{texts.frame.failed.reload}</Button></div>
    </>
  );
}
