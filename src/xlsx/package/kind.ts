import { FileRefusal } from "../refusal";
import type { Package } from "./package";

const startsWith = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, index) => bytes[index] === byte);

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** "EncryptedPackage" in the two-byte letters of a compound file: a workbook behind a password. */
const ENCRYPTED = Uint8Array.from("EncryptedPackage", (sign) => sign.charCodeAt(0));

function isEncrypted(bytes: Uint8Array): boolean {
  const last = Math.min(bytes.length, 1 << 20) - ENCRYPTED.length * 2;
  for (let at = 0; at <= last; at += 2)
    if (ENCRYPTED.every((byte, index) => bytes[at + index * 2] === byte && bytes[at + index * 2 + 1] === 0))
      return true;
  return false;
}

/** Tells by the first bytes what a file is, whatever its name says; only a zip is read any further. */
export function refuseOtherKinds(bytes: Uint8Array): void {
  if (startsWith(bytes, COMPOUND)) throw new FileRefusal(isEncrypted(bytes) ? "encrypted" : "old-format");
  if (!startsWith(bytes, ZIP)) throw new FileRefusal("not-a-workbook");
}

const binaryWorkbook = /(?:^|\/)workbook\.bin$/i;
/** Macros, sheets of old macros and dialogs, controls, and binaries of any kind. */
const runnable =
  /vbaproject|vbadata|\/(?:macrosheets|dialogsheets|activex|ctrlprops|customui)\/|\.(?:bin|exe|dll|js|vbs|ps1|bat|cmd|com|scr|hta|jar|lnk)$/i;
const harmless = /\/printersettings\/[^/]*\.bin$/i;
/** Objects of other programs: what is in them is never looked at. */
const embedded = /\/embeddings\//i;
const macroType = /macroEnabled|vbaProject|macrosheet|activeX/i;

/** Refuses what a program would run; printers' settings are binary too and run nothing. */
export function refuseRunnable(file: Package): void {
  const names = file.names().map((name) => `/${name}`);
  const binary = names.find((name) => binaryWorkbook.test(name));
  if (binary !== undefined) throw new FileRefusal("binary-format", binary);
  const found = names.find(
    (name) => runnable.test(name) && ![harmless, embedded].some((other) => other.test(name)),
  );
  if (found !== undefined) throw new FileRefusal("macros", found.slice(1));
  if (macroType.test(file.contentTypes())) throw new FileRefusal("macros");
  const object = names.find((name) => embedded.test(name));
  if (object !== undefined) throw new FileRefusal("embedded", object.slice(1));
}
