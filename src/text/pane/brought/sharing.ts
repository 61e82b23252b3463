import { bringWords } from "..";
import { sharingEn } from "../sharing-en";
import { sharingJa } from "../sharing-ja";

bringWords({
  ja: { ...sharingJa },
  en: { ...sharingEn },
});
