/** The form of edition files that is read here. */
export const SCHEMA_VERSION = 1;

/** Whether a text is an edition of a form that came after this one: sound, perhaps, but not ours to judge. */
export function isNewer(text: string): boolean {
  try {
    const found: unknown = JSON.parse(text);
    const version =
      typeof found === "object" && found !== null ? (found as Record<string, unknown>)["schemaVersion"] : 0;
    return typeof version === "number" && version > SCHEMA_VERSION;
  } catch {
    return false;
  }
}
