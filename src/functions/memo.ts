import { isBlank, isInvocation } from "./values/blank";

/** Answers remembered before all are forgotten: a large workbook's worth, a few megabytes at most. */
const MOST_ANSWERS = 50_000;

function keyOfCell(cell: unknown): string | undefined {
  if (typeof cell === "number") return `${cell};`;
  // The length goes first so that no text can look like the next argument.
  if (typeof cell === "string") return `"${cell.length}:${cell}`;
  if (typeof cell === "boolean") return cell ? "t" : "f";
  if (isBlank(cell)) return "_";
  return isInvocation(cell) ? "i" : undefined;
}

/** Remembers answers by function and single-cell arguments, as long as the edition stays the same. */
export class Memo<Answer> {
  private readonly answers = new Map<string, Answer>();

  /** The key of a call; undefined when an argument is a real range, which costs more to compare than to compute. */
  static key(id: string, given: readonly unknown[]): string | undefined {
    let key = id;
    for (const value of given) {
      const rows = Array.isArray(value) ? (value as readonly unknown[]) : undefined;
      const row = rows?.length === 1 ? rows[0] : undefined;
      const single = Array.isArray(row) && row.length === 1 ? (row[0] as unknown) : value;
      const part = keyOfCell(single);
      if (part === undefined) return undefined;
      key += part;
    }
    return key;
  }

  get(key: string): Answer | undefined {
    return this.answers.get(key);
  }

  set(key: string, answer: Answer): void {
    if (this.answers.size >= MOST_ANSWERS) this.answers.clear();
    this.answers.set(key, answer);
  }
}
