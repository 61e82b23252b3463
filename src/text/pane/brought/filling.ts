import { bringWords } from "..";
import { fillingEn } from "../forms-en";
import { fillingJa } from "../forms-ja";

bringWords({
  ja: { ...fillingJa },
  en: { ...fillingEn },
});
