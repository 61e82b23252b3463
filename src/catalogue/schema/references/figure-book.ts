import type { Edition } from "../../../core/rules/edition";
import type { Stated } from "../../../core/rules/model";
import { finding, type Finding, type Path } from "./finding";
import { type Use, usesOfScheme } from "./uses";

/** One place where figures are stated: the edition, a programme, a case. */
export interface Level {
  readonly stated: Readonly<Record<string, Stated>>;
  readonly path: Path;
}

const KINDS = {
  figure: { ja: "金額・率・数", en: "a figure" },
  yen: { ja: "金額（yen）", en: "an amount (yen)" },
  ratio: { ja: "率（ratio）", en: "a rate (ratio)" },
  count: { ja: "数（count）", en: "a count" },
  date: { ja: "日付（date）", en: "a date" },
} as const;

const fits = (stated: Stated, as: Use["as"]): boolean =>
  as === "figure" ? stated.unit !== "date" : stated.unit === as;

const nearest = (levels: readonly Level[], ref: string): Level | undefined =>
  levels.find(({ stated }) => Object.hasOwn(stated, ref));

const isWithin = (stated: Stated, { bounds }: Use): boolean =>
  !bounds || stated.unit === "date" || (stated.n >= bounds.least && (stated.most ?? stated.n) <= bounds.most);

/** Looks figures up as the rules do, and remembers which of them anything has read. */
export class FigureBook {
  private readonly read = new Set<Stated>();
  private readonly told = new Set<Stated>();
  private readonly used = new Map<string, readonly Use[]>();

  constructor(private readonly schemes: Edition["schemes"]) {}

  /** What the rule of that name reads; nothing where there is no such rule, which is told elsewhere. */
  usesOf(name: string): readonly Use[] {
    const known = this.used.get(name);
    if (known) return known;
    const scheme = Object.hasOwn(this.schemes, name) ? this.schemes[name] : undefined;
    const uses = scheme ? usesOfScheme(scheme) : [];
    this.used.set(name, uses);
    return uses;
  }

  /** Looks up what `path` uses, nearest level first; a finding where it is missing or of another kind. */
  check(uses: readonly Use[], levels: readonly Level[], path: Path): Finding[] {
    return uses.flatMap((use) => {
      const level = nearest(levels, use.ref);
      const found = level?.stated[use.ref];
      const kind = KINDS[use.as];
      if (!level || found === undefined)
        return [
          finding(path, `「${use.ref}」という${kind.ja}の記載`, `${kind.en} stated under "${use.ref}"`),
        ];
      this.read.add(found);
      if (!fits(found, use.as))
        return [
          finding(path, `「${use.ref}」は${kind.ja}`, `"${use.ref}" to be ${kind.en}, not ${found.unit}`),
        ];
      if (!isWithin(found, use)) return this.outOfBounds(level, use);
      if (use.cap && found.unit === "yen" && !use.ref.startsWith(use.cap))
        return [finding(path, `${use.cap} で始まる上限`, `a cap that begins with ${use.cap}`)];
      return [];
    });
  }

  /** Amounts cannot be cut to multiples of nothing, and the like: told where it is stated, however many rules read it. */
  private outOfBounds({ stated, path }: Level, { ref, bounds }: Use): Finding[] {
    const figure = stated[ref];
    if (!figure || !bounds || this.told.has(figure)) return [];
    this.told.add(figure);
    const { least, most, what } = bounds;
    const isLow = figure.unit !== "date" && figure.n < least;
    return [
      finding(
        [...path, "stated", ref, "n"],
        isLow ? `${least}以上（${what.ja}）` : `${most}以下（${what.ja}）`,
        isLow ? `at least ${least} (${what.en})` : `at most ${most} (${what.en})`,
      ),
    ];
  }

  /** Figures of a level that nothing reads: a typing slip in a key, or a rule that is missing. */
  unread({ stated, path }: Level): Finding[] {
    return Object.entries(stated).flatMap(([ref, figure]) =>
      this.read.has(figure)
        ? []
        : [
            finding(
              [...path, "stated", ref],
              "計算・区分・期間・関係のどれかが読む数値",
              "a figure that a rule, class, window or relation reads",
            ),
          ],
    );
  }
}

/** What limits a grant, a cost or an item is an amount, however the rules read it. */
export const capsInYen = ({ stated, path }: Level): Finding[] =>
  Object.entries(stated).flatMap(([ref, { unit }]) =>
    unit === "yen" || !isCap(ref)
      ? []
      : [
          finding(
            [...path, "stated", ref, "unit"],
            `上限は${KINDS.yen.ja}（「${ref}」）`,
            `a cap to be ${KINDS.yen.en} ("${ref}")`,
          ),
        ],
  );

const isCap = (ref: string): boolean =>
  ref.startsWith("grantCap") || ref.startsWith("costCap") || ref.startsWith("itemCap");

/** A figure stands once: a key of an inner level must not repeat one of an outer level. */
export const restated = (inner: Level, outer: readonly Level[]): Finding[] =>
  Object.keys(inner.stated).flatMap((ref) =>
    outer.some(({ stated }) => Object.hasOwn(stated, ref))
      ? [
          finding(
            [...inner.path, "stated", ref],
            `一度だけの記載（「${ref}」は外側にもある）`,
            `each figure once ("${ref}" is stated outside as well)`,
          ),
        ]
      : [],
  );
