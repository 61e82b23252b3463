import type { NodeHost } from "../../../src/host";

type Execute = NodeHost["host"]["execute"];
type Request = Parameters<Execute>[0];
type Response = Awaited<ReturnType<Execute>>;

/** The wire between Office.js and Excel: requests are counted, and accidents can happen on it. */
export interface Wire {
  /** Round trips since the last reset; what Office.js sends by itself to let go of objects is not counted. */
  readonly syncs: number;
  /** Letters of the largest request or answer since the last reset. */
  readonly largest: number;
  reset(): void;
  /** Runs before the n-th next round trip: what another user does just then. */
  before(nth: number, accident: () => void | Promise<void>): void;
  /** The n-th next round trip is not answered by Excel, but so. */
  instead(nth: number, answer: (request: Request, go: () => Promise<Response>) => Promise<Response>): void;
  /** From now on nothing is answered, not even what Office.js sends by itself; `mend` ends that. */
  cut(): void;
  mend(): void;
}

/** Puts a counter between Office.js and the host. */
export function countSyncs({ host }: NodeHost): Wire {
  const execute: Execute = host.execute.bind(host);
  const accidents = new Map<number, () => void | Promise<void>>();
  const answers = new Map<number, (request: Request, go: () => Promise<Response>) => Promise<Response>>();
  let [total, start, largest] = [0, 0, 0];
  let isCut = false;
  host.execute = async (request, options) => {
    if (isCut) return silence();
    if (request.Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1))
      return execute(request, options);
    const nth = ++total;
    await accidents.get(nth)?.();
    const go = (): Promise<Response> => execute(request, options);
    const response = await (answers.get(nth)?.(request, go) ?? go());
    largest = Math.max(largest, JSON.stringify(request).length, JSON.stringify(response).length);
    return response;
  };
  return {
    get syncs() {
      return total - start;
    },
    get largest() {
      return largest;
    },
    reset: () => {
      [start, largest] = [total, 0];
    },
    before: (nth, accident) => {
      accidents.set(total + nth, accident);
    },
    instead: (nth, answer) => {
      answers.set(total + nth, answer);
    },
    cut: () => {
      isCut = true;
    },
    mend: () => {
      isCut = false;
    },
  };
}

/** Excel's answer when it refuses a whole request. */
export const refusal = (code: string): Promise<Response> =>
  Promise.resolve({
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: code, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
  });

/** Excel's answer when it fails after half of a request's actions: what came before stays done. */
export function failingHalfway(
  code: string,
): (request: Request, go: () => Promise<Response>) => Promise<Response> {
  return async (request, go) => {
    const actions = request.Actions as unknown[];
    actions.splice(Math.ceil(actions.length / 2));
    const { Results, TraceIds } = await go();
    const { Error } = await refusal(code);
    return { Results, TraceIds, ...(Error && { Error }) };
  };
}

/** No answer at all. */
export const silence = (): Promise<Response> => new Promise(() => undefined);
