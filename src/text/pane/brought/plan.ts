import "./plan-reasons";
import { bringWords } from "..";
import { planEn } from "../plan-en";
import { planJa } from "../plan-ja";
import { portfolioEn } from "../portfolio-en";
import { portfolioJa } from "../portfolio-ja";

bringWords({
  ja: { ...planJa, ...portfolioJa },
  en: { ...planEn, ...portfolioEn },
});
