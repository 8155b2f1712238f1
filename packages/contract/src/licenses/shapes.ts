// What goes over the wire in the operations on licences.

import { Type } from "typebox";
import { shapesOf } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { LicenseGroupId } from "./enums.ts";
import { licensesFaults } from "./faults.ts";
import { licensesOperations } from "./operations.ts";
import { License, LicenseUpdate, SubscribedSku } from "./resources.ts";

/** What every operation on the licences of one customer may answer. */
const ofOne = [faults.noSuchResource, faults.noRelationship, faults.granularRoleMissing, faults.conditionalAccessBlocked] as const;

const byGroup = Type.Object({
  licenseGroupIds: Type.Optional(Type.Array(LicenseGroupId, { description: "Groups to list, the parameter once for each; group1 alone when absent" })),
});

const group1Alone = "Without licenseGroupIds only products of group1 are listed, those whose licences Azure Active Directory manages; group2 is Minecraft.";
const emptyList = "Where nothing matches, the list is empty and totalCount is 0.";

export const licensesShapes = shapesOf(licensesOperations, {
  "licenses.subscribedSkus.list": {
    summary: "List the products that a customer has licences of, with how many are left to give",
    notes: [
      group1Alone, emptyList,
      "With granular delegated administration the user needs one of the roles Directory Readers, Global Reader, User Administrator or License Administrator.",
    ],
    query: byGroup,
    result: { status: 200, body: SubscribedSku, listing: "collection" },
    faults: ofOne,
  },
  "users.licenses.list": {
    summary: "List the licences that a customer's user has",
    notes: [
      group1Alone, emptyList,
      "With granular delegated administration the user needs one of the roles Directory Readers, License Administrator, User Administrator or Directory Writers.",
    ],
    query: byGroup,
    result: { status: 200, body: License, listing: "collection" },
    faults: [...ofOne, faults.noSuchUser],
  },
  "users.licenses.update": {
    summary: "Give licences to a customer's user, and take licences away",
    notes: [
      "All licences of a request are of one license group.",
      "A licence can be given only while its SKU has available units; availableUnits and consumedUnits of the subscribed SKU follow at once.",
      "The answer is the request with licenseWarnings.",
      "A token of the former exchange at /generatetoken is refused: send the one of the authority.",
      "With granular delegated administration the user needs one of the roles License Administrator, User Administrator or Directory Writers.",
    ],
    body: LicenseUpdate,
    result: { status: 201, body: LicenseUpdate },
    faults: [...ofOne, faults.noSuchUser, licensesFaults.noLicenseLeft, licensesFaults.licenseMigrationFailed, faults.partnerTokenRefused],
  },
});
