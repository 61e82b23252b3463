import { FileRefusal } from "../refusal";
import { decoded } from "../xml/decode";
import { spliced } from "../xml/text";
import { walk } from "../xml/walk";
import { copied } from "../zip/copy";
import { type Entry, readDirectory, type Zip } from "../zip/directory";
import type { Limits } from "../zip/limits";
import { Unpacker } from "../zip/unpack";
import { ownerOf, readRelations, type Relation, relationsPart } from "./relations";

const CONTENT_TYPES = "[Content_Types].xml";

/** The parts of a workbook's file: read when asked for, replaced one by one, all others kept byte for byte. */
export class Package {
  readonly #zip: Zip;
  readonly #unpacker: Unpacker;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #changed = new Map<string, string | null>();

  constructor(bytes: Uint8Array, limits: Limits) {
    this.#zip = readDirectory(bytes, limits);
    this.#unpacker = new Unpacker(this.#zip, limits);
    this.#entries = new Map(this.#zip.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** All parts, those that were added last. */
  names(): readonly string[] {
    const before = this.#zip.entries.map(({ name }) => name);
    const added = [...this.#changed.keys()].filter((name) => !this.#entries.has(name.toLowerCase()));
    return [...before, ...added].filter((name) => this.#changed.get(name) !== null);
  }

  /** The part as it is written in the package, whatever its letters' case; undefined where there is none. */
  find(name: string): string | undefined {
    const found = this.#entries.get(name.toLowerCase())?.name ?? name;
    const changed = this.#changed.get(found);
    if (changed === null) return undefined;
    return changed !== undefined || this.#entries.has(found.toLowerCase()) ? found : undefined;
  }

  /** The text of a part; refused where there is none. */
  text(name: string): string {
    const found = this.find(name);
    if (found === undefined) throw new FileRefusal("damaged", name);
    return this.#changed.get(found) ?? this.#unpacked(found);
  }

  /** The text, or undefined for a part that is not there. */
  optionalText(name: string): string | undefined {
    return this.find(name) === undefined ? undefined : this.text(name);
  }

  setText(name: string, text: string): void {
    this.#changed.set(this.find(name) ?? name, text);
  }

  /** Relations of a part, or of the whole package for "". */
  relations(part: string): readonly Relation[] {
    const xml = this.optionalText(relationsPart(part));
    return xml === undefined ? [] : readRelations(part, xml);
  }

  /** The part that the workbook stands in, wherever the package says it is. */
  workbook(): string {
    const found = this.relations("").find(({ type }) => type === "officeDocument");
    const part = found && this.find(found.target);
    if (part === undefined) throw new FileRefusal("not-a-workbook");
    return part;
  }

  contentTypes(): string {
    return this.text(CONTENT_TYPES);
  }

  setContentTypes(text: string): void {
    this.setText(CONTENT_TYPES, text);
  }

  /** Takes parts away with all that refers to them: relations, content types, their own relations. */
  remove(names: readonly string[]): void {
    const gone = new Set(names.flatMap((name) => this.find(name)?.toLowerCase() ?? []));
    if (gone.size === 0) return;
    for (const name of gone) {
      this.#changed.set(this.find(name) ?? name, null);
      const own = this.find(relationsPart(name));
      if (own !== undefined) this.#changed.set(own, null);
    }
    for (const name of this.names()) {
      const owner = ownerOf(name);
      if (owner === undefined) continue;
      const lost = this.relations(owner).filter(
        (one) => !one.isExternal && gone.has(one.target.toLowerCase()),
      );
      if (lost.length > 0) this.setText(name, spliced(this.text(name), lost.map(cut)));
    }
    this.#removeContentTypes(gone);
  }

  /** The whole file. */
  bytes(): Uint8Array {
    const encoder = new TextEncoder();
    const wanted = [...this.#changed].map(
      ([name, text]) => [name, text === null ? null : encoder.encode(text)] as const,
    );
    return copied(this.#zip, new Map(wanted));
  }

  #removeContentTypes(gone: ReadonlySet<string>): void {
    const xml = this.contentTypes();
    const lost: { from: number; to: number }[] = [];
    walk(CONTENT_TYPES, xml, {
      open: ({ name, attributes, from, to }) => {
        const part = (attributes["PartName"] ?? "").slice(1).toLowerCase();
        if (name === "Override" && gone.has(part)) lost.push({ from, to });
      },
    });
    if (lost.length > 0) this.setContentTypes(spliced(xml, lost.map(cut)));
  }

  #unpacked(name: string): string {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) throw new FileRefusal("damaged", name);
    const bytes = this.#unpacker.bytes(entry);
    try {
      return decoded(bytes);
    } catch {
      throw new FileRefusal("damaged", name);
    }
  }
}

const cut = ({ from, to }: { from: number; to: number }) => ({ from, to, text: "" });
