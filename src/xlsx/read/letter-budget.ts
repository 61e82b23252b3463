import { FileRefusal } from "../refusal";

/** The letters that all cells of a file may hold together: a file that holds far more than its size is refused. */
export class LetterBudget {
  #left: number;

  constructor(letters: number) {
    this.#left = letters;
  }

  /** Takes so many; refuses the file where they are not left. */
  take(letters: number): void {
    this.#left -= letters;
    if (this.#left < 0) throw new FileRefusal("bomb");
  }
}
