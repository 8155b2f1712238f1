// The door through which the dashboard's pages call operations: a request that comes through it is the signed-in user's,
// and from then on a request like any other. It leads to operations alone, and never to what gives or takes tokens.

import type { FastifyReply, FastifyRequest } from "fastify";
import { faults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { isForApi, type House } from "../http/index.ts";
import { authorityOf } from "../identity/index.ts";
import { cookieOf } from "./cookies.ts";
import { checkWho, sessionEnded, whoIsAsked } from "./refusals.ts";
import { liveSession, type Session } from "./sessions.ts";
import { accessTokenOf } from "./tokens.ts";

export async function admit(house: House, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const asked = whoIsAsked(request);
  const session = await sessionOf(house, request, reply);
  checkWho(reply, asked, session);
  if (!isForApi(request)) throw new Fault(faults.noSuchResource, { what: `${request.method} ${request.url.split("?")[0]}` });
  const token = await accessTokenOf(house, session, authorityOf(request));
  if (token === undefined) throw sessionEnded(reply);
  const { headers } = request.raw;
  headers.authorization = `Bearer ${token}`;
  delete headers.cookie;
}

export async function sessionOf(house: House, request: FastifyRequest, reply: FastifyReply): Promise<Session> {
  const value = cookieOf(request, "session");
  const session = value === undefined ? undefined : await liveSession(house, value);
  if (!session) throw sessionEnded(reply);
  return session;
}
