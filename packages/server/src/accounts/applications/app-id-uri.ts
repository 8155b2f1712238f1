// The App ID URI of an application: by which tokens for the application itself are asked for. In a directory it names one
// application and nothing else.

import { badProperty, type CallerAccount } from "../../call/index.ts";
import { sql, type Writer } from "../../database/index.ts";
import { findResource } from "../../identity/index.ts";

export async function updateAppIdUri(
  writer: Writer, { accountId, cloud }: Pick<CallerAccount, "accountId" | "cloud">, appId: string, appIdUri: string,
): Promise<void> {
  const named = await findResource(writer, { cloud, tenantId: accountId }, appIdUri);
  if (named && named.appId !== appId) throw badProperty("appIdUri", `it names ${named.title}`);
  await writer.run(sql`
    UPDATE applications SET app_id_uri = ${appIdUri} WHERE app_id = ${appId} AND account_id = ${accountId}`);
}
