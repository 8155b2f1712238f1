// The page Identifiers, and the locations of the page Legal info.

import { area, operation } from "../../define/operation.ts";
import { faults } from "../../faults.ts";
import { internal, ownPages } from "../internal.ts";
import { Identifiers, MpnAssociation, NewLocation, PartnerIdentifier } from "./resources.ts";

export const identifiersOperations = area("internal", {
  "identifiers.get": operation("GET /internal/v1/identifiers", {
    ...internal, states: ownPages, right: "viewPartnerProfiles",
    summary: "Get the company's identifiers",
    result: { status: 200, body: Identifiers },
    faults: [],
  }),
  "identifiers.locations.create": operation("POST /internal/v1/identifiers/locations", {
    ...internal, states: ownPages, right: "manageMpn",
    summary: "Add a location of the company: it gets a PartnerID of its own",
    body: NewLocation,
    result: { status: 201, body: PartnerIdentifier },
    faults: [faults.callerRefused],
    records: { operationType: "create_mpn_association", resourceType: "mpn_association" },
  }),
  "identifiers.associate": operation("PUT /internal/v1/identifiers/association", {
    ...internal, right: "manageAccount",
    summary: "Bind the Cloud Solution Provider enrolment to another location's PartnerID",
    body: MpnAssociation,
    result: { status: 200, body: Identifiers },
    faults: [faults.badProperty],
    records: { operationType: "update_mpn_association", resourceType: "mpn_association" },
  }),
});
