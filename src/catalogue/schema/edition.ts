import { facilityClass, facilityWord, fact } from "./facilities";
import { statedFigures } from "./figures";
import { contact, notice, programme } from "./programmes";
import { relation } from "./relations";
import { scheme } from "./rules";
import { filled, filledList, isoDate, key, list, slug, words } from "./texts";
import { SCHEMA_VERSION } from "./version";
import { z } from "./zod";

/** The shape of an edition file. What its keys must refer to is checked apart, in references/. */
export const editionSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: isoDate,
  title: words,
  region: words,
  source: words,
  stated: statedFigures,
  facts: z.record(key, fact),
  classes: z.record(slug, facilityClass),
  facilityWords: filledList(facilityWord),
  notOnList: list(filled),
  schemes: z.record(slug, scheme),
  categories: filledList(z.strictObject({ id: slug, name: words, quote: filled })),
  contacts: z.record(slug, contact),
  programmes: filledList(programme),
  relations: list(relation),
  notices: list(notice),
});
