// The rules of qualifications, for any course of requests and decisions.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { bareQualifications, qualificationTypes, type BareQualification, type QualificationType } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import {
  bareQualificationOf, checkedDetails, checkQualification, decided, firstStatus, qualificationOf, wantedByBareName,
  type Decision, type QualificationRecord, type QualificationRequest,
} from "./qualification-rules.ts";

type Step =
  | { readonly do: "ask"; readonly qualification: QualificationType }
  | { readonly do: "set"; readonly bare: BareQualification }
  | { readonly do: "decide"; readonly qualification: QualificationType; readonly decision: Decision };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant("ask" as const), qualification: fc.constantFrom(...qualificationTypes) }),
  fc.record({ do: fc.constant("set" as const), bare: fc.constantFrom(...bareQualifications) }),
  fc.record({
    do: fc.constant("decide" as const), qualification: fc.constantFrom(...qualificationTypes),
    decision: fc.record({ vettingStatus: fc.constantFrom("Approved" as const, "Denied" as const) }),
  }),
);

type Held = readonly QualificationRecord[];

const record = (qualification: QualificationType, vettingStatus: QualificationRecord["vettingStatus"]): QualificationRecord => ({
  qualificationId: "q", customerId: "c", accountId: "a", qualification, vettingStatus, createdAt: "2027-01-15T09:30:00.000Z", details: {},
});

/** In the place of one of its kind, as the rows are kept. */
const kept = (held: Held, one: QualificationRecord): Held => [...held.filter(({ qualification }) => qualification !== one.qualification), one];

/** What a step leads to, or undefined where a rule refuses it. */
function after(held: Held, taken: Step): Held | undefined {
  try {
    if (taken.do === "set") return kept(held, record(wantedByBareName(held, taken.bare), "Approved"));
    if (taken.do === "decide") return held.map((one) => (one.qualification === taken.qualification ? decided(one, taken.decision) : one));
    checkQualification(held, taken.qualification);
    return kept(held, record(taken.qualification, firstStatus(taken.qualification)));
  } catch (error) {
    assert.ok(error instanceof Fault && error.definition.code === 3000, String(error));
    return undefined;
  }
}

/** Every state that a course of steps comes through. */
const states = (steps: readonly Step[]): Held[] => {
  const seen: Held[] = [[]];
  for (const taken of steps) seen.push(after(seen.at(-1) ?? [], taken) ?? seen.at(-1) ?? []);
  return seen;
};

const course = fc.array(step, { maxLength: 12 });
const standing = (held: Held) => held.filter(({ vettingStatus }) => vettingStatus !== "Denied").map(({ qualification }) => qualification);

describe("qualifications, in any course of requests and decisions,", () => {
  test("are never Education and the Government Community Cloud at once, unless the operator approves what was denied", () => {
    const withoutLateApproval = course.map((steps) => steps.filter((one) => one.do !== "decide" || one.decision.vettingStatus === "Denied"));
    fc.assert(fc.property(withoutLateApproval, (steps) => {
      for (const held of states(steps)) {
        assert.ok(!(standing(held).includes("Education") && standing(held).includes("GovernmentCommunityCloud")));
      }
    }));
  });

  test("are each kept once, and are never None nor Nonprofit", () => {
    fc.assert(fc.property(course, (steps) => {
      for (const held of states(steps)) {
        const kinds = held.map(({ qualification }) => qualification);
        assert.equal(new Set(kinds).size, kinds.length);
        assert.ok(!kinds.includes("None") && !kinds.includes("Nonprofit"));
      }
    }));
  });

  test("are in review only where it is Education, and only until it is decided", () => {
    fc.assert(fc.property(course, (steps) => {
      for (const held of states(steps)) {
        for (const one of held) if (one.vettingStatus === "InReview") assert.equal(one.qualification, "Education");
        const decision = { vettingStatus: "Approved" } as const;
        for (const one of held) assert.equal(decided(one, decision).vettingStatus, "Approved");
      }
    }));
  });

  test("can be asked for again exactly where they were denied", () => {
    fc.assert(fc.property(course, fc.constantFrom("Education" as const, "GovernmentCommunityCloud" as const, "StateOwnedEntity" as const), (steps, wanted) => {
      const held = states(steps).at(-1) ?? [];
      const rivals = wanted === "StateOwnedEntity" ? [wanted] : ["Education", "GovernmentCommunityCloud"];
      const free = !standing(held).some((one) => rivals.includes(one));
      assert.equal(after(held, { do: "ask", qualification: wanted }) !== undefined, free);
    }));
  });

  test("show in the retired form one that is approved, or none", () => {
    fc.assert(fc.property(course, (steps) => {
      for (const held of states(steps)) {
        const approved = held.filter(({ vettingStatus }) => vettingStatus === "Approved").map(({ qualification }) => qualification);
        const bare = bareQualificationOf(held);
        assert.equal(bare === "none", approved.length === 0);
        if (bare !== "none") assert.ok(approved.some((one) => one.toLowerCase() === bare.replaceAll("_", "")));
        if (approved.includes("Education") || approved.includes("GovernmentCommunityCloud")) assert.notEqual(bare, "state_owned_entity");
      }
    }));
  });

  test("are set in the retired form from none alone, and to education or government_community_cloud alone", () => {
    fc.assert(fc.property(course, fc.constantFrom(...bareQualifications), (steps, bare) => {
      const held = states(steps).at(-1) ?? [];
      if (after(held, { do: "set", bare }) === undefined) return;
      assert.equal(bareQualificationOf(held), "none");
      assert.ok(bare === "education" || bare === "government_community_cloud");
    }));
  });

  test("have a reason while they are denied, and at no other time", () => {
    fc.assert(fc.property(course, (steps) => {
      for (const one of states(steps).flat()) {
        const { vettingStatus, vettingReason } = qualificationOf(one);
        assert.equal(vettingReason !== undefined, vettingStatus === "Denied" && one.qualification !== "StateOwnedEntity");
      }
    }));
  });
});

describe("what a qualification is asked for with", () => {
  const contracts = ["both", "y2021", "y2023"] as const;
  const details = (request: QualificationRequest, code: string | undefined, qualificationContract: (typeof contracts)[number]) => {
    try {
      return checkedDetails(request, code, { qualificationContract });
    } catch (error) {
      assert.ok(error instanceof Fault && error.definition.code === 3000);
      return "refused";
    }
  };

  test("is in 2023 all in the body: a segment for Education, a code for the Government Community Cloud", () => {
    assert.equal(details({ qualification: "Education" }, undefined, "y2023"), "refused");
    assert.deepEqual(details({ qualification: "Education", educationSegment: "K12" }, undefined, "y2023"), { educationSegment: "K12" });
    assert.equal(details({ qualification: "GovernmentCommunityCloud" }, "1", "y2023"), "refused");
    assert.deepEqual(details({ qualification: "GovernmentCommunityCloud", validationCode: "1" }, "2", "y2023"), { validationId: "1" });
  });

  test("is in 2021 the code in the query and no more", () => {
    assert.deepEqual(details({ qualification: "Education", educationSegment: "K12", website: "https://example.edu" }, undefined, "y2021"), {});
    assert.equal(details({ qualification: "GovernmentCommunityCloud", validationCode: "1" }, undefined, "y2021"), "refused");
    assert.deepEqual(details({ qualification: "GovernmentCommunityCloud", validationCode: "1" }, "2", "y2021"), { validationId: "2" });
  });

  test("is by default either", () => {
    assert.deepEqual(details({ qualification: "Education" }, undefined, "both"), {});
    assert.deepEqual(details({ qualification: "GovernmentCommunityCloud" }, "2", "both"), { validationId: "2" });
    assert.deepEqual(details({ qualification: "GovernmentCommunityCloud", validationCode: "1" }, "2", "both"), { validationId: "1" });
    for (const contract of contracts) assert.deepEqual(details({ qualification: "StateOwnedEntity", validationCode: "1" }, "2", contract), {});
  });
});
