/** Runs a script of our own in the page. Rejects when it cannot be fetched. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`Cannot load ${address}`));
    };
    document.head.append(script);
  });
}
