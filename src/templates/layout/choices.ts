import { canonicalName } from "../../catalogue/lookup";
import type { Edition } from "../../core/rules/edition";
import type { Language } from "../../core/runtime";
import type { InputRule } from "../../sheets/input-rule";
import { frameWords } from "../../text/templates/frame";

type Rule = Omit<InputRule, "cells">;

/** Every programme and variant in its canonical form, 9①, as far as functions need no more to be told. */
export const programmeNames = ({ programmes }: Edition): readonly string[] =>
  programmes.flatMap((programme) => {
    // Objects put keys that are whole numbers first: 1a belongs before 2.
    const keys = Object.keys(programme.variants ?? {}).sort();
    const whole = keys.filter((key) => !keys.some((other) => other !== key && other.startsWith(key)));
    return whole.length === 0
      ? [canonicalName(programme)]
      : whole.map((key) => canonicalName(programme, key));
  });

/** A drop-down of programmes; other ways to write them are taken too, after a warning. */
export const programmeRule = (edition: Edition, language: Language): Rule => ({
  allowed: { kind: "list", values: programmeNames(edition) },
  isAdvice: true,
  prompt: frameWords.programmePrompt[language],
  fault: frameWords.programmeFault[language],
});

/** A drop-down of the kinds of facilities that the list knows. */
export const facilityRule = ({ facilityWords }: Edition, language: Language): Rule => ({
  allowed: {
    kind: "list",
    values: facilityWords.map(
      ({ words }) =>
        (language === "en" ? words.find((word) => /^[\x20-\x7e]+$/u.test(word)) : words[0]) ?? "",
    ),
  },
  isAdvice: true,
  fault: frameWords.facilityFault[language],
});

/** A drop-down of a few words, and nothing else. */
export const choiceRule = (values: readonly string[], language: Language): Rule => ({
  allowed: { kind: "list", values },
  fault: frameWords.choiceFault[language],
});

const mostYen = 1_000_000_000_000;

/** Whole yen; discounts are below zero. */
export const yenRule = (language: Language): Rule => ({
  allowed: { kind: "whole", from: -mostYen, to: mostYen },
  fault: frameWords.yenFault[language],
});

/** Days from 2000 to 2099, as serials. */
export const dateRule = (language: Language): Rule => ({
  allowed: { kind: "date", from: 36_526, to: 73_050 },
  fault: frameWords.dateFault[language],
});

/** Whole counts. */
export const countRule = (most: number, language: Language): Rule => ({
  allowed: { kind: "whole", from: 0, to: most },
  fault: frameWords.countFault[language].replace("{most}", String(most)),
});
