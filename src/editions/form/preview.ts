import { isoDate, parseIsoDate, weekday } from "../../core/calendar/local-date";
import type { Case, Edition, Programme } from "../../core/rules/edition";
import { grantCapOf, reachableMaximum, type Value } from "../../core/rules/grant";
import type { Words } from "../../core/rules/model";
import { scopeOf } from "../../core/rules/scope";

/** A case as the edition computes it: what its rate and cost cap earn, against the cap that is printed. */
export interface PreviewedCase {
  readonly programme: Programme;
  readonly case: Case;
  /** Undefined where only beds, items or facts could tell. */
  readonly reachable: number | undefined;
  readonly cap: number | undefined;
}

/** What a reader should look at again. Nothing here is wrong by itself. */
export interface Caution {
  readonly programme: number;
  readonly text: Words;
}

export interface FormPreview {
  readonly cases: readonly PreviewedCase[];
  readonly cautions: readonly Caution[];
}

const anyone = { type: "hospital", beds: { least: 0, most: null }, word: "" } as const;

/** The computed table of an edition, and what stands out in it. */
export function previewOf(edition: Edition): FormPreview {
  const cases = edition.programmes.flatMap((programme) =>
    programme.cases.map((one): PreviewedCase => {
      const scope = scopeOf(edition, programme, one);
      const [reachable, cap] = [reachableMaximum, grantCapOf].map((figure) =>
        yen(() => figure(scope, { facility: anyone })),
      );
      return { programme, case: one, reachable, cap };
    }),
  );
  return {
    cases,
    cautions: [
      ...cases.flatMap(unreachable),
      ...edition.programmes.flatMap((each) => weekdays(edition, each)),
    ],
  };
}

/** Whole yen at the lower end of what is known. */
function yen(figure: () => Value): number | undefined {
  const found = figure();
  return found.state === "known" ? Math.floor(found.low.n / found.low.d) : undefined;
}

function unreachable({ programme, case: one, reachable, cap }: PreviewedCase): Caution[] {
  if (reachable === undefined || cap === undefined || reachable >= cap) return [];
  const place = [one.variant, one.class].filter((part) => part !== undefined).join(" ");
  return [
    {
      programme: programme.number,
      text: {
        ja: `${place}：補助率×事業額上限では ${reachable} 円までで、補助限度額 ${cap} 円に届きません。`,
        en: `${place}: rate times cost cap reaches ${reachable} yen only, not the cap of ${cap} yen.`,
      },
    },
  ];
}

/** A weekday that the printed text of a date names must be that of the date. */
function weekdays({ stated }: Edition, { number, stated: own }: Programme): Caution[] {
  return Object.values({ ...stated, ...own }).flatMap((figure): Caution[] => {
    if (figure.unit !== "date") return [];
    const printed = /[（(]([日月火水木金土])[）)]/u.exec(figure.printed)?.[1];
    const day = parseIsoDate(figure.date);
    if (printed === undefined || day === undefined || weekday(day) === printed) return [];
    return [
      {
        programme: number,
        text: {
          ja: `${figure.printed}：${isoDate(day)} は（${weekday(day)}）です。`,
          en: `${figure.printed}: ${isoDate(day)} falls on ${weekday(day)}.`,
        },
      },
    ];
  });
}
