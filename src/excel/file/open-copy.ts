import { done, failed, type Outcome } from "../session/failure";
import { troubleOf } from "../session/office-error";
import type { Surroundings } from "../session/session";

const CHUNK = 0x8000;

/** Bytes as Base64, in pieces: one call with millions of arguments would fail. */
function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** Excel on the web refuses requests over 5 MB. */
const MOST = 5 * 1024 * 1024;

/** Opens a file as a new workbook beside this one, which stays as it is. */
export async function openCopy(surroundings: Surroundings, bytes: Uint8Array): Promise<Outcome<void>> {
  const { excel } = surroundings;
  if (!("createWorkbook" in excel) || !surroundings.supports("1.8"))
    return failed({ code: "unsupported", what: "createWorkbook" });
  const base64 = base64Of(bytes);
  if (base64.length > MOST) return failed({ code: "too-big" });
  try {
    await excel.createWorkbook(base64);
    return done(undefined);
  } catch (thrown) {
    return failed(troubleOf(thrown));
  }
}
