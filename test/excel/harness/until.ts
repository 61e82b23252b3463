/** Waits for something that comes about by events; throws after five seconds. */
export async function until(happened: () => boolean): Promise<void> {
  for (let waited = 0; !happened(); waited += 10) {
    if (waited > 5_000) throw new Error("waited too long");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
