import { bringWords } from "..";
import { quotesEn } from "../quotes-en";
import { quotesJa } from "../quotes-ja";

bringWords({
  ja: { ...quotesJa },
  en: { ...quotesEn },
});
