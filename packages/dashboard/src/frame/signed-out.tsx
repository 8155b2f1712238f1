// After signing out: the session has ended, and here one may begin again.

import { Link } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { signInAddress } from "../api/session.ts";
import { texts } from "../strings/index.ts";
import { Mark } from "./mark.tsx";
import style from "./signed-out.module.css";

export const signedOutPath = "/dashboard/signed-out";

export function SignedOut(): ReactNode {
  const { signedOut, product } = texts.frame;
  useEffect(() => { document.title = `${signedOut.title} - ${product}`; });
  return (
    <main className={style.alone}>
      <Mark />
      <h1>{signedOut.title}</h1>
      <p>{signedOut.text}</p>
      <Link href={signInAddress({ returnTo: "/dashboard", prompt: "select_account" })}>{signedOut.signIn}</Link>
    </main>
  );
}
