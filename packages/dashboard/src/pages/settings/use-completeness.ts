// How complete the settings are that the user may see, by the address of their page.

import type { Answer, Input, OperationId, OperationOf } from "../../api/operation.ts";
import { useMay } from "../../api/may.ts";
import { useRead } from "../../api/use-operation.ts";
import { accountAgreementsList } from "../../operations/accountagreements.ts";
import { accountProgramsList } from "../../operations/account.ts";
import { identifiersGet } from "../../operations/identifiers.ts";
import { profilesBillingGet, profilesLegalBusinessGet, profilesOrganizationGet, profilesSupportGet } from "../../operations/profiles.ts";
import { ofAgreements, ofBilling, ofIdentifiers, ofLegalBusiness, ofOrganization, ofPrograms, ofSupport, type Completeness } from "./completeness.ts";

export function useCompleteness(): ReadonlyMap<string, Completeness> {
  const found: readonly (readonly [string, Completeness | undefined])[] = [
    ["/account-settings/organization", useIt(profilesOrganizationGet, ofOrganization)],
    ["/account-settings/legal-info", useIt(profilesLegalBusinessGet, ofLegalBusiness)],
    ["/account-settings/billing-profile", useIt(profilesBillingGet, ofBilling)],
    ["/account-settings/support-profile", useIt(profilesSupportGet, ofSupport)],
    ["/account-settings/identifiers", useIt(identifiersGet, ofIdentifiers)],
    ["/account-settings/agreements", useIt(accountAgreementsList, ofAgreements)],
    ["/account-settings/programs", useIt(accountProgramsList, ofPrograms)],
  ];
  return new Map(found.filter((one): one is [string, Completeness] => one[1] !== undefined));
}

/** Undefined where the user may not read it, or while it is read. */
function useIt<Id extends OperationId>(operation: OperationOf<Id>, of: (answer: Answer<Id>) => Completeness): Completeness | undefined {
  const enabled = useMay()(operation);
  const { data } = useRead(operation, {} as Input<Id>, { enabled });
  return enabled && data !== undefined ? of(data) : undefined;
}
