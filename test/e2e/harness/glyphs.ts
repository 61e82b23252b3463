import type { Frame, Page } from "playwright-core";

/**
 * The letters of a text that a frame draws, in a font, as nothing or as the box for a missing glyph. Measured on
 * pixels: that a font is named says nothing of what it holds.
 */
export function missingGlyphs(frame: Frame | Page, text: string, font: string): Promise<string[]> {
  return frame.evaluate(
    ({ letters, font }) => {
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = 48;
      const pen = canvas.getContext("2d", { willReadFrequently: true });
      if (!pen) throw new Error("no canvas");
      const drawn = (letter: string): string => {
        pen.clearRect(0, 0, 48, 48);
        pen.font = `32px ${font}`;
        pen.textBaseline = "top";
        pen.fillText(letter, 4, 4);
        return String.fromCharCode(
          ...pen.getImageData(0, 0, 48, 48).data.filter((_byte, index) => index % 4 === 3),
        );
      };
      // A blank, and two code points that no font has.
      const missing = new Set([" ", "\u{10FFFE}", "\u{FFFFE}"].map(drawn));
      return letters.filter((letter) => missing.has(drawn(letter)));
    },
    { letters: Array.from(new Set(text.replace(/\s/gu, ""))), font },
  );
}
