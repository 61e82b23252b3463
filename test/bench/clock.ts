import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** One way to do the work of a round: given the round's number it answers a sum, so that nothing is left undone. */
export interface Contender {
  readonly name: string;
  /** Calls in one round. */
  readonly calls: number;
  readonly round: (round: number) => number | Promise<number>;
}

/** Milliseconds of processor time of this process so far: what else the machine does is not counted. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time per round, sorted; the first round, cold, apart. */
export interface Measured {
  readonly name: string;
  readonly calls: number;
  readonly cold: number;
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
  /** What the rounds added up to: contenders of one rule must agree. */
  readonly sums: readonly number[];
}

/** Runs contenders in turn, round by round, so that whatever else the machine does meets all of them alike. */
export async function measure(contenders: readonly Contender[], rounds: number): Promise<Measured[]> {
  const times = contenders.map(() => [] as number[]);
  const sums = contenders.map(() => [] as number[]);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const began = processorTime();
      const sum = await contender.round(round);
      times[index]?.push(processorTime() - began);
      sums[index]?.push(sum);
    }
  }
  return contenders.map(({ name, calls }, index) => {
    const [cold = 0, ...warm] = times[index] ?? [];
    const sorted = warm.sort((a, b) => a - b);
    return {
      name,
      calls,
      cold,
      median: medianOf(sorted),
      fastest: sorted.at(0) ?? 0,
      slowest: sorted.at(-1) ?? 0,
      sums: sums[index] ?? [],
    };
  });
}

/** The middle of numbers. */
export const medianOf = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Megabytes of the heap after everything that can be freed has been. */
export function heapMegabytes(): number {
  setFlagsFromString("--expose_gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}
