import { amounts } from "./bad-input/amounts";
import { answers } from "./bad-input/answers";
import type { BadInput } from "./bad-input/bad-input-row";
import { dates } from "./bad-input/dates";
import { facilities } from "./bad-input/facilities";
import { items } from "./bad-input/items";
import { planAnswers } from "./bad-input/plan-answers";
import { planCosts } from "./bad-input/plan-costs";
import { planLines } from "./bad-input/plan-lines";
import { programmes } from "./bad-input/programmes";
import { references } from "./bad-input/references";

/** Every wrong input with the code and the message it gets, in both languages; none of them is ever guessed at. */
export const badInput: readonly BadInput[] = [
  ...programmes,
  ...facilities,
  ...amounts,
  ...items,
  ...dates,
  ...references,
  ...answers,
  ...planLines,
  ...planCosts,
  ...planAnswers,
];
