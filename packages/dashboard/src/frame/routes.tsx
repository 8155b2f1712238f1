// The routes of the table of pages, each loaded when it is first entered and shown to those who may see it.

import type { ReactNode } from "react";
import { createBrowserRouter, type RouteObject } from "react-router";
import { pages, type PageEntry } from "../pages.ts";
import { Frame } from "./frame.tsx";
import { NotFound } from "./not-found.tsx";
import { PageError } from "./page-failed.tsx";
import { PageGate } from "./page-gate.tsx";
import { Waiting } from "../look/reading.tsx";

export const basePath = "/dashboard";

export const routerOfPages = () => createBrowserRouter([
  {
    element: <Frame />,
    errorElement: <PageError />,
    hydrateFallbackElement: <Waiting />,
    children: [
      { errorElement: <PageError />, children: [...pages.map(routeOf), { path: "*", element: <NotFound /> }] },
    ],
  },
], { basename: basePath });

const routeOf = (page: PageEntry): RouteObject => ({
  path: page.path,
  // The entry is at hand for breadcrumbs and menu.
  handle: page,
  lazy: async () => {
    const { Component } = await page.load();
    const Gated = (): ReactNode => <PageGate page={page}><Component /></PageGate>;
    return { Component: Gated };
  },
});
