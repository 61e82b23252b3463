import { isFailure } from "../catalogue/lookup/failures";
import { canonicalName, type ProgrammeFound } from "../catalogue/lookup/programmes";
import type { CellValue } from "../sheets/sheet";
import type { FormContext } from "./context";
import { folded } from "./fold";

/** The programme that a form means. */
export interface ProgrammeReading extends ProgrammeFound {
  readonly canonical: string;
  /** Functions read the form's own text: formulas can point at its cell. */
  readonly direct: boolean;
}

/** Reads a programme as a form has it; undefined where nobody but the user can tell. */
export function readProgramme(
  { catalogue }: Pick<FormContext, "catalogue">,
  typed: CellValue,
  readings: Readonly<Record<string, string>>,
): ProgrammeReading | undefined {
  if (typeof typed === "boolean" || typed === "") return undefined;
  const told = readings[folded(String(typed))];
  if (told !== undefined) return named(catalogue, told, false);
  return named(catalogue, typed, true) ?? (typeof typed === "string" ? spoken(catalogue, typed) : undefined);
}

function named(
  catalogue: FormContext["catalogue"],
  typed: string | number,
  direct: boolean,
): ProgrammeReading | undefined {
  const found = catalogue.programme(typed);
  if (isFailure(found)) return undefined;
  return { ...found, canonical: canonicalName(found.programme, found.variant), direct };
}

/** 「9① 電子処方箋管理サービス」 begins with its number; 「…の導入支援事業」 has one name of the list in it. */
function spoken(catalogue: FormContext["catalogue"], typed: string): ProgrammeReading | undefined {
  const [, number] =
    /^(?:No\.?\s*)?(\d{1,2}\s*[①-⑳]?\s*[アイ]?)(?=[\s.．:：、,，)）]|$)/u.exec(typed.trim()) ?? [];
  const numbered = number === undefined ? undefined : named(catalogue, number, false);
  if (numbered) return numbered;
  const text = folded(typed);
  const holding = catalogue.edition.programmes.filter(({ name, shortName }) =>
    [name, shortName].some(({ ja, en }) =>
      [ja, en].some((word) => word !== "" && text.includes(folded(word))),
    ),
  );
  const [only, second] = holding;
  if (!only || second) return undefined;
  return { programme: only, canonical: canonicalName(only), direct: false };
}
