// What stands around all pages of the console: theme, session, notices, and the routes that the table of pages gives.

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useCallback, useState, type ReactNode } from "react";
import { RouterProvider } from "react-router";
import { Refusal, SessionLost } from "../api/refusal.ts";
import { ThemeProvider } from "../frame/theme.tsx";
import { NoticesProvider } from "../look/notices.tsx";
import { signOut, type Entry } from "./api/session.ts";
import { ControlProvider } from "./api/use-control.tsx";
import { SignIn } from "./frame/sign-in.tsx";
import { routerOfConsole } from "./frame/routes.tsx";

const attemptsMax = 2;

const newClient = (): QueryClient => new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 1_000,
      // A refusal stays one; only a server that does not answer is asked again.
      retry: (count, error) => count < attemptsMax && !(error instanceof Refusal) && !(error instanceof SessionLost),
    },
  },
});

type State = "in" | "out" | "ended";

export function ConsoleApp({ entry }: { readonly entry: Entry }): ReactNode {
  const [state, setState] = useState<State>(entry.isIn ? "in" : "out");
  const onSessionLost = useCallback(() => setState("ended"), []);
  const leave = useCallback(() => { void signOut().finally(() => setState("out")); }, []);
  return (
    <ThemeProvider>
      {state === "in"
        ? <ControlProvider onSessionLost={onSessionLost}><SignedIn onLogOut={leave} /></ControlProvider>
        : <SignIn isEnded={state === "ended"} error={state === "ended" ? undefined : entry.error} onSignedIn={() => setState("in")} />}
    </ThemeProvider>
  );
}

/** Whoever comes after somebody else begins with nothing of theirs. */
function SignedIn({ onLogOut }: { readonly onLogOut: () => void }): ReactNode {
  const [client] = useState(newClient);
  const [router] = useState(() => routerOfConsole(onLogOut));
  return (
    <QueryClientProvider client={client}>
      <NoticesProvider><RouterProvider router={router} /></NoticesProvider>
    </QueryClientProvider>
  );
}
