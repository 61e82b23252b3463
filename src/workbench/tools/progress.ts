const patience = 10_000;

/** Says on one line each what begins and what is done, and that a long step is still going on. */
export class Progress {
  readonly #say: (line: string) => void;
  readonly #began = Date.now();

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  /** Seconds since the beginning, with one decimal. */
  get seconds(): string {
    return inSeconds(Date.now() - this.#began);
  }

  say(line: string): void {
    this.#say(line);
  }

  /** Runs a step; every ten seconds of silence it says that the step goes on. */
  async step<T>(name: string, work: () => Promise<T>): Promise<T> {
    const began = Date.now();
    const waiting = setInterval(() => {
      this.#say(`  … ${name} (${inSeconds(Date.now() - began)})`);
    }, patience);
    try {
      const result = await work();
      this.#say(`  ✓ ${name} (${inSeconds(Date.now() - began)})`);
      return result;
    } catch (error) {
      this.#say(`  ✗ ${name} (${inSeconds(Date.now() - began)})`);
      throw error;
    } finally {
      clearInterval(waiting);
    }
  }
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
