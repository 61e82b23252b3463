import { FILE_ERROR, type OpenFiles } from "./open-files";

interface Result {
  readonly status: "succeeded" | "failed";
  readonly value: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

type Callback = (result: Result) => void;

const answered = (callback: Callback, value: unknown): void => {
  setTimeout(() => {
    callback({ status: "succeeded", value });
  }, 0);
};
const failed = (callback: Callback, code: number): void => {
  setTimeout(() => {
    callback({ status: "failed", value: undefined, error: { code, message: `Office error ${code}` } });
  }, 0);
};

/** `Office.context.document` for Node, where Office.js has none: its file by slices, as Office.js hands it over. */
export const officeDocument = (files: OpenFiles) => ({
  getFileAsync(_type: string, { sliceSize }: { sliceSize: number }, callback: Callback): void {
    const file = files.open(sliceSize);
    if (!file) {
      failed(callback, FILE_ERROR.tooMany);
      return;
    }
    const { handle, size } = file;
    answered(callback, {
      ...{ size, sliceCount: Math.ceil(size / sliceSize) },
      getSliceAsync: (index: number, sliceCallback: Callback) => {
        const data = files.slice(handle, index);
        if (data) answered(sliceCallback, { data: Array.from(data), index, size: data.length });
        else failed(sliceCallback, FILE_ERROR.unknown);
      },
      closeAsync: (closed?: Callback) => {
        files.close(handle);
        if (closed) answered(closed, undefined);
      },
    });
  },
});
