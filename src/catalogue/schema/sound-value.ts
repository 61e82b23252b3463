import type { z } from "./zod";

/**
 * The short way through a schema for values that are sound, which is what nearly every file is: zod itself spends more
 * than half of its time on being able to tell what is wrong, and copies what it has found right. The schema stays the
 * only one that is written down; this walks it. Lists, objects and choices are looked at here as zod looks at them;
 * single values and every refinement are asked of zod's own parts; whatever this does not know, finds unsound or would
 * come out changed, it leaves to zod as a whole.
 */

type Schema = z.core.$ZodType;
type ObjectDef = z.core.$ZodObjectDef;
type IsSound = (value: unknown) => boolean;

const ways = new WeakMap<Schema, IsSound>();

/**
 * The value itself, its readonly lists frozen, where it is what the schema's `safeParse` gives; or nothing, where only
 * zod can tell. A parsed text is nobody else's: what keeps hold of the value must not mind the frozen lists.
 */
export function soundValue<S extends Schema>(schema: S, value: unknown): z.output<S> | undefined {
  return wayOf(schema)(value) ? (value as z.output<S>) : undefined;
}

function wayOf(schema: Schema): IsSound {
  let way = ways.get(schema);
  if (!way) ways.set(schema, (way = checked(schema, unchecked(schema))));
  return way;
}

const unsure: IsSound = () => false;

/** What is no list, object or choice: read by zod itself. */
const leaves: ReadonlySet<string> = new Set(["string", "number", "boolean", "null", "literal", "enum"]);

function unchecked(schema: Schema): IsSound {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (leaves.has(def.type)) return soundLeaf(schema);
  if (def.type === "object") return soundObject(def);
  if (def.type === "array") return soundArray(wayOf(def.element));
  if (def.type === "record") return soundRecord(wayOf(def.keyType), wayOf(def.valueType));
  if (def.type === "union") return soundUnion(def);
  if (def.type === "readonly") return frozen(wayOf(def.innerType));
  if (def.type === "optional") return wayOf(def.innerType);
  // The trees hold themselves: looked up when the first value comes.
  if (def.type === "lazy") return (value) => wayOf(def.getter())(value);
  return unsure;
}

/** Runs the refinements that zod runs after the structure; the leaves have run theirs. */
function checked(schema: Schema, isSound: IsSound): IsSound {
  const { type, checks = [] } = schema._zod.def;
  if (checks.length === 0 || leaves.has(type)) return isSound;
  return (value) => {
    if (!isSound(value)) return false;
    const payload: z.core.ParsePayload<never> = { value: value as never, issues: [] };
    for (const { _zod } of checks)
      if (_zod.def.when?.(payload) !== false && _zod.check(payload) instanceof Promise) return false;
    return payload.issues.length === 0 && payload.value === value;
  };
}

function soundLeaf({ _zod }: Schema): IsSound {
  let payload: z.core.ParsePayload = { value: undefined, issues: [] };
  const context: z.core.ParseContextInternal = { async: false };
  return (value) => {
    payload.value = value;
    const result = _zod.run(payload, context);
    if (result === payload && payload.issues.length === 0) return payload.value === value;
    payload = { value: undefined, issues: [] };
    return false;
  };
}

function soundArray(isSound: IsSound): IsSound {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (let index = 0; index < value.length; index += 1) if (!isSound(value[index])) return false;
    return true;
  };
}

const frozen =
  (isSound: IsSound): IsSound =>
  (value) => {
    if (!isSound(value)) return false;
    Object.freeze(value);
    return true;
  };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function soundObject({ shape, catchall }: ObjectDef): IsSound {
  if (catchall?._zod.def.type !== "never") return unsure;
  const fields = Object.keys(shape).map((key) => {
    const schema = shape[key] as Schema;
    return { key, isSound: wayOf(schema), optional: schema._zod.def.type === "optional" };
  });
  return (value) => {
    if (!isObject(value)) return false;
    let left = 0;
    for (const key in value) left += key === "__proto__" ? NaN : 1;
    for (const { key, isSound, optional } of fields) {
      const inner = value[key];
      if (inner === undefined) {
        if (!optional) return false;
      } else {
        if (!isSound(inner)) return false;
        left -= 1;
      }
    }
    return left === 0;
  };
}

function soundRecord(isKey: IsSound, isSound: IsSound): IsSound {
  return (value) => {
    if (!isObject(value)) return false;
    for (const key in value) if (key === "__proto__" || !isKey(key) || !isSound(value[key])) return false;
    return true;
  };
}

function soundUnion(def: z.core.$ZodUnionDef | z.core.$ZodDiscriminatedUnionDef): IsSound {
  const options = def.options.map(wayOf);
  const first: IsSound = (value) => options.some((isSound) => isSound(value));
  if (!("discriminator" in def)) return first;
  const { discriminator } = def;
  const byName = new Map<unknown, IsSound>();
  def.options.forEach(({ _zod }, index) => {
    for (const name of _zod.propValues?.[discriminator] ?? []) byName.set(name, options[index] ?? first);
  });
  return (value) => isObject(value) && byName.get(value[discriminator])?.(value) === true;
}
