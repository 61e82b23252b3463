import { FILE_DISPATCH } from "../protocol/desk-messages";
import { FILE_ERROR, type OpenFiles } from "./open-files";

/** Office.js's numbers of arguments: type of file, size of slices, handle, index of a slice. */
const ARGUMENT = { sliceSize: 1, handle: 2, index: 3 } as const;

/** Answers the methods that read the document's file, fields by number as Office.js wants them; undefined for others. */
export function answerFile(
  files: OpenFiles,
  dispatchId: number,
  argument: (index: number) => number,
): Readonly<Record<string, unknown>> | undefined {
  switch (dispatchId) {
    case FILE_DISPATCH.open: {
      const file = files.open(argument(ARGUMENT.sliceSize));
      return file
        ? { Version: 1, Error: 0, 0: file.handle, 1: file.size }
        : { Version: 1, Error: FILE_ERROR.tooMany };
    }
    case FILE_DISPATCH.slice: {
      const slice = files.slice(argument(ARGUMENT.handle), argument(ARGUMENT.index));
      return slice
        ? { Version: 1, Error: 0, 0: Array.from(slice), 1: slice.length }
        : { Version: 1, Error: FILE_ERROR.unknown };
    }
    case FILE_DISPATCH.close:
      return { Version: 1, Error: files.close(argument(ARGUMENT.handle)) ? 0 : FILE_ERROR.unknown };
    default:
      return undefined;
  }
}
