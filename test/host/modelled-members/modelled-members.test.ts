import { modelledMembers } from "../../../src/host/index";
import { documentedMembers } from "./documented-members";
import { usedMembers, type UsedMember } from "./used-members";

// A program of the whole product is compiled; on a busy machine that takes its time.
jest.setTimeout(180_000);

const modelled = new Set(modelledMembers().map(({ owner, name }) => `${owner}.${name}`));

/** Uses of members that the host does not model, each with its first place. */
function unmodelled(used: readonly UsedMember[]): string[] {
  const first = new Map<string, string>();
  for (const { owner, name, place } of used)
    if (!modelled.has(`${owner}.${name}`) && !first.has(`${owner}.${name}`))
      first.set(`${owner}.${name}`, place);
  return [...first].map(([member, place]) => `${member} at ${place}`);
}

const FIXTURE = "test/host/modelled-members/fixture";
let all: UsedMember[];
beforeAll(() => {
  all = usedMembers(["src/excel", "src/start", "src/taskpane", FIXTURE]);
});

test("every member of Excel's API that the product uses is modelled by the host", () => {
  const used = all.filter(({ place }) => !place.startsWith(FIXTURE));
  expect(used.length).toBeGreaterThan(20);
  expect(unmodelled(used)).toEqual([]);
});

test("a planted use of a member that is not modelled is found, however it is written", () => {
  const found = unmodelled(all.filter(({ place }) => place.startsWith(FIXTURE)));
  expect(found.map((use) => use.split(" ")[0]).sort()).toEqual([
    "Range.flashFill",
    "RangeFormat.shrinkToFit",
    "Worksheet.charts",
    "Worksheet.standardHeight",
    "Worksheet.standardWidth",
  ]);
});

/**
 * What the function Excel.createWorkbook (ExcelApi 1.8) calls inside Office.js: the function is documented, these
 * members of it are not.
 */
const insideCreateWorkbook = ["Application.createWorkbook", "WorkbookCreated.id", "WorkbookCreated.open"];

test("every modelled member exists in Excel's documentation, in the requirement set the host says", () => {
  const documented = documentedMembers();
  expect(insideCreateWorkbook.filter((member) => documented.has(member))).toEqual([]);
  const wrong = modelledMembers()
    .filter(({ owner, name }) => name !== "items" && !insideCreateWorkbook.includes(`${owner}.${name}`))
    .filter(({ owner, name, since }) => documented.get(`${owner}.${name}`) !== since)
    .map(
      ({ owner, name, since }) =>
        `${owner}.${name}: ${since}, not ${documented.get(`${owner}.${name}`) ?? "there"}`,
    );
  expect(wrong).toEqual([]);
});

test("no member is modelled twice", () => {
  expect(modelled.size).toBe(modelledMembers().length);
});
