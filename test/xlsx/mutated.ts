/** The same numbers in every run, so that what fails can be found again. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state % below;
  };
}

/** Some bytes changed, cut out, or doubled. */
export function mutated(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const at = random(bytes.length);
  const length = 1 + random(40);
  const kind = random(4);
  if (kind === 0) return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
  if (kind === 1) return new Uint8Array([...bytes.subarray(0, at + length), ...bytes.subarray(at)]);
  const copy = bytes.slice();
  for (let index = 0; index <= (kind === 2 ? 0 : random(8)); index += 1)
    copy[random(copy.length)] = random(256);
  return copy;
}
