// The routes of the console's table of pages.

import { createBrowserRouter } from "react-router";
import { PageError } from "../../frame/page-failed.tsx";
import { Waiting } from "../../look/reading.tsx";
import { consolePages } from "../pages.ts";
import { ConsoleFrame } from "./console-frame.tsx";
import { NotFound } from "./not-found.tsx";

export const routerOfConsole = (onLogOut: () => void) => createBrowserRouter([
  {
    element: <ConsoleFrame onLogOut={onLogOut} />,
    errorElement: <PageError />,
    hydrateFallbackElement: <Waiting />,
    children: [
      { errorElement: <PageError />, children: [...consolePages.map(({ path, load }) => ({ path, lazy: load })), { path: "*", element: <NotFound /> }] },
    ],
  },
], { basename: "/console" });
