// The dashboard's entry: finds out who is signed in, then shows the page of the address.

import "./base.css";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { readSession, signInAddress, type Session } from "./api/session.ts";
import { signedOutPath } from "./frame/signed-out.tsx";

const root = createRoot(document.getElementById("root") as HTMLElement);

async function start(): Promise<void> {
  if (location.pathname === signedOutPath) return root.render(<App session={undefined} />);
  let session: Session | undefined;
  try {
    session = await readSession();
  } catch (error) {
    return root.render(<App session={undefined} error={error} />);
  }
  if (session) root.render(<App session={session} />);
  else location.replace(signInAddress());
}

void start();
