// The API's reference at `/docs`, in a real browser: it draws the whole contract, asks nobody but this server, and an
// operation can be tried.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { allOperations } from "@understudy/contract";
import { startWorld } from "../support/world.ts";
import { inBrowser, program } from "./in-a-browser.ts";
import { whatSticksOut } from "./width.ts";

describe("the reference pages", { skip: program === undefined }, () => {
  const here = inBrowser(() => startWorld({ seed: "demo" }));
  const outside: string[] = [];
  const complaints: string[] = [];
  let page: Page;
  before(async () => {
    page = await here.browser.newPage();
    page.on("request", (request) => { if (!request.url().startsWith(here.world.ready.urls.http) && !/^(?:data|blob):/.test(request.url())) outside.push(request.url()); });
    page.on("console", (message) => { if (message.type() === "error") complaints.push(message.text()); });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${here.world.ready.urls.http}/docs`);
    await page.getByRole("heading", { name: /^Partner Center REST API/ }).waitFor();
  });
  after(() => page.close());

  test("have every area of the contract in their menu", async () => {
    const areas = new Set(allOperations.filter(({ host }) => host !== "subscriber").map(({ area }) => area));
    for (const area of areas) await page.getByText(area, { exact: true }).first().waitFor();
  });

  test("show an operation with its parameters, its refusals and an example", async () => {
    await page.goto(`${here.world.ready.urls.http}/docs#tag/customers/GET/v1/customers/{customerId}`);
    await page.getByRole("heading", { name: "Get a customer by its id" }).first().waitFor();
    await page.getByText("customerId").first().waitFor();
    await page.getByText("wingtip", { exact: false }).or(page.getByText("contoso.onmicrosoft.com")).first().waitFor();
  });

  test("fit a narrow window", async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    assert.deepEqual(await whatSticksOut(page), []);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test("ask nobody but this server, and keep to the page's policy", () => {
    assert.deepEqual(outside, []);
    assert.deepEqual(complaints, []);
  });
});
