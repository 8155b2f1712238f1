// What goes over the wire in the operations on agreements that are known by name alone.

import { shapesOf } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { agreementsOperations } from "./operations.ts";
import { AgreementMetaData, AgreementSignature } from "./resources.ts";

const byNameAlone = "It is known from the configurations of the client programs alone; what it answers is taken from its siblings.";

export const agreementsShapes = shapesOf(agreementsOperations, {
  "agreements.metadata.byType": {
    summary: "List the agreements of one type that customers can be confirmed to have accepted",
    notes: [byNameAlone],
    result: { status: 200, body: AgreementMetaData, listing: "collection" },
    faults: [faults.badProperty],
  },
  "agreements.signatures.list": {
    summary: "List the signatures of the agreements of one type",
    notes: [byNameAlone],
    result: { status: 200, body: AgreementSignature, listing: "collection" },
    faults: [faults.badProperty],
  },
  "agreements.signatures.byVersion": {
    summary: "Get the signature of one version of an agreement",
    notes: [byNameAlone],
    result: { status: 200, body: AgreementSignature },
    faults: [faults.badProperty, faults.noSuchResource],
  },
});
