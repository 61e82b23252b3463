import type { TraceLine } from "../../../sharing/evidence/trace";
import { wholeScope } from "../../estimate/whole-scope";
import { dateLines } from "./date-lines";
import { exprBasis, whysOf } from "./figure-lines";
import { basisOf } from "./basis-text";
import type { Tracer } from "./tracing";

/** Every row of the list with the passages behind its figures. */
export const listing: Tracer<"LIST"> = ({ answer, list, reader }) => {
  const { own, say } = reader;
  const lines = answer.flatMap(
    ([name = "", , , label = "", rate = "", costCap = "", grantCap = "", most = ""]) => {
      const found = list.programme(name);
      if ("failed" in found) return [];
      const scope = list.catalogue
        .allCases(found.programme)
        .find((one) => one.case.variant === found.variant && one.class.label.ja === label);
      if (!scope) return [];
      const whole = wholeScope(reader.edition, scope);
      const { published } = whole.scheme;
      const line = (
        word: "rate" | "costCap" | "grantCap" | "maximum",
        value: unknown,
        basis: string,
      ): TraceLine => ({
        label: own(word),
        ...(value === "" ? { value: own("notStated") } : { value: value as string | number }),
        ...(typeof value === "number" && { shows: word === "rate" ? "rate" : "yen" }),
        basis,
      });
      return [
        { label: `No.${name}`, value: say(whole.class.label), basis: say(whole.programme.name) },
        line(
          "rate",
          rate,
          basisOf(reader, published.rate === undefined ? [] : whysOf(whole, [published.rate])),
        ),
        line("costCap", costCap, exprBasis(whole, published.costCap, reader)),
        line("grantCap", grantCap, exprBasis(whole, published.grantCap, reader)),
        line("maximum", most, own("maximumBasis")),
        ...dateLines(list, { programme: name, kind: "application" }, reader).lines.slice(1),
      ];
    },
  );
  return { lines };
};
