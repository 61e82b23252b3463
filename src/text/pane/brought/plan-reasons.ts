import { bringWords } from "..";
import { planReasonsEn } from "../plan-reasons-en";
import { planReasonsJa } from "../plan-reasons-ja";

bringWords({
  ja: { ...planReasonsJa },
  en: { ...planReasonsEn },
});
