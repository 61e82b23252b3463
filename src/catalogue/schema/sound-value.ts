import type { z } from "./zod";

/**
 * The short way through a schema for values that are sound, which is what nearly every file is: zod itself spends more
 * than half of its time on being able to tell what is wrong. The schema stays the only one that is written down; this
 * walks it. Lists, objects and choices are built here as zod builds them; single values and every refinement are asked
 * of zod's own parts; whatever this does not know, or finds unsound, it leaves to zod as a whole.
 */

/** That zod has to look itself, for its verdict and its words. */
const unsure = Symbol("unsure");

type Read = (value: unknown) => unknown;
type Schema = z.core.$ZodType;
type ObjectDef = z.core.$ZodObjectDef;

const reads = new WeakMap<Schema, Read>();

/** The very value that the schema's `safeParse` gives, equal to its last key and frozen list; or nothing, where only zod can tell. */
export function soundValue<S extends Schema>(schema: S, value: unknown): z.output<S> | undefined {
  const made = readOf(schema)(value);
  return made === unsure ? undefined : (made as z.output<S>);
}

function readOf(schema: Schema): Read {
  let read = reads.get(schema);
  if (!read) reads.set(schema, (read = checked(schema, unchecked(schema))));
  return read;
}

/** What is no list, object or choice: read by zod itself. */
const leaves: ReadonlySet<string> = new Set(["string", "number", "boolean", "null", "literal", "enum"]);

function unchecked(schema: Schema): Read {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (leaves.has(def.type)) return leafRead(schema);
  if (def.type === "object") return objectRead(def);
  if (def.type === "array") return arrayRead(readOf(def.element));
  if (def.type === "record") return recordRead(readOf(def.keyType), readOf(def.valueType));
  if (def.type === "union") return unionRead(def);
  if (def.type === "readonly") return frozen(readOf(def.innerType));
  if (def.type === "optional") return readOf(def.innerType);
  // The trees hold themselves: looked up when the first value comes.
  if (def.type === "lazy") return (value) => readOf(def.getter())(value);
  return () => unsure;
}

/** Runs the refinements that zod runs after the structure; the leaves have run theirs. */
function checked(schema: Schema, read: Read): Read {
  const { type, checks = [] } = schema._zod.def;
  if (checks.length === 0 || leaves.has(type)) return read;
  return (value) => {
    const made = read(value);
    if (made === unsure) return unsure;
    const payload: z.core.ParsePayload<never> = { value: made as never, issues: [] };
    for (const { _zod } of checks)
      if (_zod.def.when?.(payload) !== false && _zod.check(payload) instanceof Promise) return unsure;
    return payload.issues.length === 0 && payload.value === made ? made : unsure;
  };
}

function leafRead({ _zod }: Schema): Read {
  let payload: z.core.ParsePayload = { value: undefined, issues: [] };
  const context: z.core.ParseContextInternal = { async: false };
  return (value) => {
    payload.value = value;
    const result = _zod.run(payload, context);
    if (result === payload && payload.issues.length === 0) return payload.value;
    payload = { value: undefined, issues: [] };
    return unsure;
  };
}

function arrayRead(read: Read): Read {
  return (value) => {
    if (!Array.isArray(value)) return unsure;
    const made: unknown[] = new Array(value.length);
    for (let index = 0; index < value.length; index += 1) {
      const one = read(value[index]);
      if (one === unsure) return unsure;
      made[index] = one;
    }
    return made;
  };
}

const frozen =
  (read: Read): Read =>
  (value) => {
    const made = read(value);
    return made === unsure ? unsure : Object.freeze(made);
  };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function objectRead({ shape, catchall }: ObjectDef): Read {
  if (catchall?._zod.def.type !== "never") return () => unsure;
  const keys = Object.keys(shape);
  const fields = keys.map((key) => {
    const schema = shape[key] as Schema;
    return { key, read: readOf(schema), optional: schema._zod.def.type === "optional" };
  });
  return (value) => {
    if (!isObject(value)) return unsure;
    const made: Record<string, unknown> = {};
    let left = 0;
    for (const key in value) left += key === "__proto__" ? NaN : 1;
    for (const { key, read, optional } of fields) {
      const inner = value[key];
      if (inner === undefined) {
        if (!optional) return unsure;
        continue;
      }
      const one = read(inner);
      if (one === unsure) return unsure;
      made[key] = one;
      left -= 1;
    }
    return left === 0 ? made : unsure;
  };
}

function recordRead(readKey: Read, read: Read): Read {
  return (value) => {
    if (!isObject(value)) return unsure;
    const made: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const one = key === "__proto__" || readKey(key) !== key ? unsure : read(value[key]);
      if (one === unsure) return unsure;
      made[key] = one;
    }
    return made;
  };
}

function unionRead(def: z.core.$ZodUnionDef | z.core.$ZodDiscriminatedUnionDef): Read {
  const options = def.options.map(readOf);
  const first: Read = (value) => {
    for (const read of options) {
      const made = read(value);
      if (made !== unsure) return made;
    }
    return unsure;
  };
  if (!("discriminator" in def)) return first;
  const { discriminator } = def;
  const byName = new Map<unknown, Read>();
  def.options.forEach(({ _zod }, index) => {
    for (const name of _zod.propValues?.[discriminator] ?? []) byName.set(name, options[index] ?? first);
  });
  return (value) => (isObject(value) ? (byName.get(value[discriminator])?.(value) ?? unsure) : unsure);
}
