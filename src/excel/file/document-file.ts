import { done, failed, type Outcome } from "../session/failure";
import type { Patience, Watch } from "../session/session";

/** A slice of a file as Office.js hands it over. */
interface Slice {
  readonly data: ArrayLike<number>;
}

interface OpenFile {
  readonly size: number;
  readonly sliceCount: number;
  getSliceAsync(index: number, callback: (result: Result<Slice>) => void): void;
  closeAsync(callback?: () => void): void;
}

interface Result<T> {
  readonly status: string;
  readonly value: T;
  readonly error?: { readonly code: number; readonly message: string };
}

/** `Office.context.document`, as far as its file goes. */
export interface OfficeDocument {
  getFileAsync(
    type: "compressed",
    options: { readonly sliceSize: number },
    callback: (result: Result<OpenFile>) => void,
  ): void;
}

/** Office.js allows 4 MB; smaller slices keep the pane answering. */
const SLICE = 1 << 20;

/** The largest workbook that is taken: more would not fit beside its copy. */
const MOST = 100 << 20;

class OfficeRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

class NoAnswer extends Error {}

/**
 * The workbook's file as Excel has it at this moment, unsaved changes included. Nothing is changed. The file is closed
 * whatever happens: Excel keeps two open at most.
 */
export async function documentFile(
  document: OfficeDocument | undefined,
  watch: Watch,
  { lost }: Patience,
): Promise<Outcome<Uint8Array>> {
  if (!document) return failed({ code: "unsupported", what: "getFileAsync" });
  let file: OpenFile | undefined;
  try {
    const open = await answered<OpenFile>(lost, (callback) => {
      document.getFileAsync("compressed", { sliceSize: SLICE }, callback);
    });
    file = open;
    if (open.size > MOST) return failed({ code: "too-big" });
    const bytes = new Uint8Array(open.size);
    for (let index = 0; index < open.sliceCount; index += 1) {
      if (watch.signal?.aborted) return failed({ code: "cancelled" });
      const { data } = await answered<Slice>(lost, (callback) => {
        open.getSliceAsync(index, callback);
      });
      bytes.set(Uint8Array.from(data), index * SLICE);
      watch.onProgress?.({ done: index + 1, of: open.sliceCount });
    }
    return done(bytes);
  } catch (thrown) {
    if (thrown instanceof NoAnswer) return failed({ code: "host-lost" });
    const { code, message } =
      thrown instanceof OfficeRefusal ? thrown : { code: "", message: String(thrown) };
    return failed({ code: "refused", excelCode: code, message });
  } finally {
    file?.closeAsync();
  }
}

function answered<T>(lost: number, ask: (callback: (result: Result<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      reject(new NoAnswer());
    }, lost);
    ask(({ status, value, error }) => {
      clearTimeout(limit);
      if (status === "succeeded") resolve(value);
      else reject(new OfficeRefusal(String(error?.code ?? ""), error?.message ?? ""));
    });
  });
}
