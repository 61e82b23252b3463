import { bringWords } from "..";
import { editionsEn } from "../editions-en";
import { editionsJa } from "../editions-ja";

bringWords({
  ja: { ...editionsJa },
  en: { ...editionsEn },
});
