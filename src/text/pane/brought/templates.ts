import { bringWords } from "..";
import { templatesEn } from "../templates-en";
import { templatesJa } from "../templates-ja";

bringWords({
  ja: { ...templatesJa },
  en: { ...templatesEn },
});
