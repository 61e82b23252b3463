import { ref } from "./figures";
import { facilityType, test } from "./rules";
import { filled, filledList, words } from "./texts";
import { z } from "./zod";

export const facilityClass = z.strictObject({ label: words, when: test });

export const facilityWord = z.strictObject({
  words: filledList(filled),
  type: facilityType,
  bedsFrom: z.exactOptional(ref),
  bedsBelow: z.exactOptional(ref),
});

export const fact = z.strictObject({ type: z.enum(["boolean", "date", "count"]), question: words });
