// What stands around all pages: theme, operations, notices, and the routes that the table of pages gives.

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { RouterProvider } from "react-router";
import { ApiProvider } from "./api/api-provider.tsx";
import { Refusal, SessionLost } from "./api/refusal.ts";
import type { Session } from "./api/session.ts";
import { PageFailed } from "./frame/page-failed.tsx";
import { routerOfPages } from "./frame/routes.tsx";
import { SignedOut } from "./frame/signed-out.tsx";
import { ThemeProvider } from "./frame/theme.tsx";
import { setLanguage } from "./look/format.ts";
import { NoticesProvider } from "./look/notices.tsx";

// Loaded when it is needed, which most sessions never do.
const SessionDialog = lazy(async () => ({ default: (await import("./frame/session-dialog.tsx")).SessionDialog }));

const attemptsMax = 2;

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A refusal stays one; only a server that does not answer is asked again.
      retry: (count, error) => count < attemptsMax && !(error instanceof Refusal) && !(error instanceof SessionLost),
    },
  },
});

export function App({ session, error }: { readonly session: Session | undefined; readonly error?: unknown }): ReactNode {
  return <ThemeProvider>{session ? <SignedIn session={session} /> : error === undefined ? <SignedOut /> : <PageFailed error={error} />}</ThemeProvider>;
}

function SignedIn({ session }: { readonly session: Session }): ReactNode {
  const [lost, setLost] = useState<SessionLost | undefined>(undefined);
  const [router] = useState(routerOfPages);
  setLanguage(session.language);
  return (
    <QueryClientProvider client={queryClient}>
      <ApiProvider session={session} onSessionLost={setLost}>
        <NoticesProvider>
          <RouterProvider router={router} />
          <Suspense>{lost && <SessionDialog lost={lost} onBack={() => { setLost(undefined); void queryClient.invalidateQueries(); }} />}</Suspense>
        </NoticesProvider>
      </ApiProvider>
    </QueryClientProvider>
  );
}
