import { meantText } from "../xml/text";
import { walk } from "../xml/walk";

/** The texts that cells share, in their order; readings of kanji are left out. */
export function readSharedStrings(part: string, xml: string): string[] {
  const strings: string[] = [];
  let [text, inText, reading] = ["", false, 0];
  walk(part, xml, {
    open: ({ name, isEmpty }) => {
      if (name === "si") {
        text = "";
        if (isEmpty) strings.push("");
      } else if (isEmpty) return;
      else if (name === "t") inText = true;
      else if (name === "rPh") reading += 1;
    },
    close: ({ name }) => {
      if (name === "si") strings.push(meantText(text));
      else if (name === "t") inText = false;
      else if (name === "rPh") reading -= 1;
    },
    text: (piece) => {
      if (inText && reading === 0) text += piece;
    },
  });
  return strings;
}
