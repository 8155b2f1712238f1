// Carries out an operation. What a call gives follows from the operation's data: a promise, a list, or a poller.

import { contentIn } from "./attempt.ts";
import { readArguments, type CallArguments } from "./arguments.ts";
import type { Connection } from "./connection.ts";
import { exchange, jsonOf, queryText } from "./exchange.ts";
import { startWork } from "./long-running.ts";
import type { Listing, Operation, OperationData } from "./operation.ts";
import { itemsOf, mergedQuery, paged, type ListAnswer, type NextPage, withPageSize } from "./paging.ts";

/** Calls an operation. `client.customers.get(id)` and `send(client, customersGet, id)` are the same call. */
export function send<Arguments extends readonly unknown[], Result>(
  connection: Connection,
  operation: Operation<Arguments, Result>,
  ...args: Arguments
): Result {
  return result(connection, operation, args) as Result;
}

function result(connection: Connection, operation: OperationData, args: readonly unknown[]): unknown {
  if (operation.listing !== undefined && operation.method === "GET") {
    const read = readArguments(operation, args);
    const asked = { ...operation, listing: listingOf(operation.listing, read) };
    return paged(asked.listing, (next) => fetchPage(connection, asked, read, next));
  }
  return operation.longRunning === undefined ? one(connection, operation, args) : startWork(connection, operation, operation.longRunning, args);
}

async function one(connection: Connection, operation: OperationData, args: readonly unknown[]): Promise<unknown> {
  const { response, info } = await exchange(connection, operation, readArguments(operation, args));
  if (operation.answer === "exists") return response.status !== 404;
  if (operation.answer === "file") return { contentType: response.headers.get("content-type") ?? "application/octet-stream", content: contentIn(response) };
  if (operation.listing !== undefined) return itemsOf(operation.listing, jsonOf(operation, response, info, inItems(operation)));
  return operation.answer === "nothing" ? undefined : jsonOf(operation, response, info, operation.decimals);
}

/** What is turned by number comes in pages with the newer model alone, and without it all at once, whatever is asked. */
const listingOf = (listing: Listing, { headers }: CallArguments): Listing =>
  listing === "pageArray" && headers["X-NewEventsModel"] !== "true" ? "array" : listing;

async function fetchPage(connection: Connection, operation: OperationData, read: CallArguments, next: NextPage): Promise<ListAnswer> {
  const first = withPageSize(operation.listing, queryText(read));
  const query = next.query === undefined ? first : mergedQuery(first, next.query);
  const headers = { ...read.headers, ...(next.token !== undefined && { "MS-ContinuationToken": next.token }) };
  const { response, info } = await exchange(connection, operation, { ...read, headers }, query);
  return { json: jsonOf(operation, response, info, inItems(operation)), token: response.headers.get("ms-continuationtoken"), query };
}

/** Where the decimals of items are in an answer, whichever way it wraps them. */
const inItems = ({ decimals }: OperationData): string[] | undefined =>
  decimals?.flatMap((path) => ["[]", "items[]", "value[]", "Value[]"].map((items) => `${items}.${path}`));
