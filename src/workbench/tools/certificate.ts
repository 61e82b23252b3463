import { createHash, X509Certificate } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "selfsigned";

/** A certificate for https://localhost that this checkout made for itself. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key in base64: lets one browser profile trust this certificate and no other. */
  readonly spki: string;
}

const day = 86_400_000;
const validDays = 30;

/** Reads the certificate kept in the folder, or makes a new one when there is none or it ends within two days. */
export async function localCertificate(folder: string, now = new Date()): Promise<Certificate> {
  const file = path.join(folder, "certificate.json");
  const kept = read(file);
  if (kept && Date.parse(new X509Certificate(kept.cert).validTo) - now.getTime() > 2 * day) {
    return { ...kept, spki: publicKeyHash(kept.cert) };
  }
  const made = await make(now);
  mkdirSync(folder, { recursive: true });
  // Written beside and renamed, so that a second start at the same time never reads half a file.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(made), { mode: 0o600 });
  renameSync(draft, file);
  return { ...made, spki: publicKeyHash(made.cert) };
}

/** The hash of a certificate's public key, as Chromium's list of trusted keys takes it. */
export function publicKeyHash(cert: string): string {
  const spki = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(spki).digest("base64");
}

interface Pair {
  readonly key: string;
  readonly cert: string;
}

function read(file: string): Pair | undefined {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isPair(kept) ? { key: kept.key, cert: kept.cert } : undefined;
  } catch {
    return undefined; // missing or damaged: a new one costs a moment
  }
}

function isPair(value: unknown): value is Pair {
  return (
    typeof value === "object" &&
    value !== null &&
    "key" in value &&
    "cert" in value &&
    typeof value.key === "string" &&
    typeof value.cert === "string"
  );
}

async function make(now: Date): Promise<Pair> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    // A clock that is a little behind must not see a certificate from the future.
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + validDays * day),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
