import { kept } from "./running";

/** Stops the browser and the server that the set-up started. */
export default async function tearDown(): Promise<void> {
  await kept()?.browser.close();
  await kept()?.server.close();
}
