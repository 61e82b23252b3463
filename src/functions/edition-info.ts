import { parameterNames } from "../text/functions/parameter-names";
import { type Answering } from "./answering";
import { isFailure } from "./failure";
import { type Choices, readChoice } from "./values/choice";
import { serialOf } from "./values/date";

type What = "date" | "id" | "hash" | "source";

/** What people may ask of the edition. */
export const EDITION_PARTS: Choices<What> = {
  date: ["日付", "date"],
  id: ["版", "id"],
  hash: ["照合値", "hash"],
  source: ["出典", "source"],
};

/** The edition behind every figure: its date as a serial, its name, its hash or its source. */
export const edition: Answering<"EDITION"> = (list, { what }) => {
  const wanted = readChoice(what, parameterNames.what, EDITION_PARTS, "date");
  if (isFailure(wanted)) return wanted;
  switch (wanted) {
    case "date":
      return serialOf(list.edition.id);
    case "id":
      return list.edition.id;
    case "hash":
      return list.hash;
    case "source":
      return list.edition.source.ja;
  }
};
