// Where the service's own pages take the answer of a sign-in, and where a log-out leads back to. They are served at every
// name by which this server is asked, so their addresses are registered nowhere: what counts is that an address is of the
// very origin that the request itself came to. So nobody is sent, and no code is told, to anybody who was not asked.

import type { Authority } from "./authority.ts";

export const signedInPath = "/dashboard/signed-in";
export const signedOutPath = "/dashboard/signed-out";

export const isOwnAddress = ({ origin }: Pick<Authority, "origin">, path: string, address: string): boolean => address === origin + path;
