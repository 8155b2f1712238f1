// The operator console's entry: who comes with a link's ticket is signed in with it, and then sees the page of the address.

import "../base.css";
import { createRoot } from "react-dom/client";
import { enter, takeTicket } from "./api/session.ts";
import { ConsoleApp } from "./console-app.tsx";

const root = createRoot(document.getElementById("root") as HTMLElement);

async function start(): Promise<void> {
  const ticket = takeTicket();
  root.render(<ConsoleApp entry={await enter(ticket)} />);
}

// A link that is put into the address of an open console changes no more than the end of it.
addEventListener("hashchange", () => { if (location.hash.startsWith("#ticket=")) location.reload(); });

void start();
