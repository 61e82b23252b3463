import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { localCertificate, publicKeyHash } from "../../src/workbench/tools/certificate";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "certificate-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("the certificate is for localhost and both loopback addresses, and for nothing else", async () => {
  const { cert } = await localCertificate(folder);
  const read = new X509Certificate(cert);
  expect(read.subjectAltName).toBe("DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1");
  expect(read.ca).toBe(false);
  expect(read.verify(read.publicKey)).toBe(true);
});

test("a certificate is kept and used again, so that a browser's trust holds", async () => {
  const first = await localCertificate(folder);
  expect(await localCertificate(folder)).toEqual(first);
  expect(first.spki).toBe(publicKeyHash(first.cert));
});

test("a certificate about to end is replaced", async () => {
  const first = await localCertificate(folder);
  const later = new Date(Date.now() + 29 * 86_400_000);
  expect((await localCertificate(folder, later)).cert).not.toBe(first.cert);
});

test("a damaged file is replaced, and the key is readable to its owner only", async () => {
  const file = path.join(folder, "certificate.json");
  writeFileSync(file, "{");
  await localCertificate(folder);
  expect(readFileSync(file, "utf8")).toContain("BEGIN CERTIFICATE");
  expect(statSync(file).mode & 0o077).toBe(0);
});
