import { canonicalName } from "../catalogue/lookup";
import { isFailure as isLookupFailure } from "../catalogue/lookup";
import type { Facility } from "../core/facility/facility";
import { toNumber } from "../core/money/exact";
import type { Programme } from "../core/rules/edition";
import { costCapOf, grantCapOf, rateOf, reachableMaximum, type Value } from "../core/rules/grant";
import type { CaseScope } from "../core/rules/scope";
import { parameterNames } from "../text/functions/parameter-names";
import { type Answering } from "./answering";
import { listedDeadline } from "./dates";
import { isFailure, refuse } from "./failure";
import type { OpenEdition } from "./place/open-edition";
import type { CellValue } from "./signatures";
import { folded, isBlankOrZero, quoted } from "./values/blank";

const BY_BEDS = "病床数による";

function shown(value: Value): CellValue {
  if (value.state === "incomplete") return BY_BEDS;
  if (value.state === "none") return "";
  const [least, most] = [toNumber(value.low), toNumber(value.high)];
  return least === most ? least : `${least}～${most}（一部推定）`;
}

/** Some facility of the class, its beds as open as the class leaves them. */
function facilityIn(list: OpenEdition, programme: Programme, scope: CaseScope): Facility | undefined {
  const { catalogue, edition } = list;
  const words = edition.facilityWords.flatMap((entry) => entry.words.slice(0, 1));
  const found = words.map((word) => catalogue.facility(word));
  const variant = scope.case.variant;
  const asked = { programme, ...(variant === undefined ? {} : { variant }) };
  return found
    .filter((facility): facility is Facility => !isLookupFailure(facility))
    .find((facility) => catalogue.casesFor(asked, facility).includes(scope));
}

function row(list: OpenEdition, programme: Programme, scope: CaseScope): CellValue[] {
  const { variant } = scope.case;
  const name = canonicalName(programme, variant);
  const facility = facilityIn(list, programme, scope);
  const figures = facility
    ? [costCapOf(scope, { facility }), grantCapOf(scope, { facility }), reachableMaximum(scope, { facility })]
    : [];
  return [
    name,
    programme.name.ja,
    programme.body.ja,
    scope.class.label.ja,
    ...[rateOf(scope), ...figures].map(shown),
    listedDeadline(list, programme),
  ];
}

/** The programmes of a category, named by its id or name; all without one. */
function programmesIn(list: OpenEdition, category: unknown) {
  const { categories, programmes } = list.edition;
  if (isBlankOrZero(category)) return programmes;
  const given = quoted(category);
  const found = categories.find(({ id, name }) =>
    [id, name.ja, name.en].some((word) => folded(word) === folded(given)),
  );
  if (found) return programmes.filter((programme) => programme.category === found.id);
  return refuse("choice-unknown", {
    what: parameterNames.category,
    given,
    choices: categories.map(({ name }) => name),
  });
}

/** One row per variant and class: number, name, body, class, rate, cost cap, grant cap, largest grant, deadline. */
export const listing: Answering<"LIST"> = (list, { category }) => {
  const programmes = programmesIn(list, category);
  if (isFailure(programmes)) return programmes;
  return programmes.flatMap((programme) =>
    list.catalogue.allCases(programme).map((scope) => row(list, programme, scope)),
  );
};
