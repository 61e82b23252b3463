import type { Command } from "../core/runtime";

/** What Office hands to the function of a ribbon button; a shortcut's function gets nothing. */
interface Invocation {
  readonly completed?: () => void;
}

/** What of Office the commands need. */
export interface CommandOffice {
  readonly actions: { associate(id: string, act: (invocation?: Invocation) => Promise<void>): void };
  readonly addin: { showAsTaskpane(): Promise<void> };
}

const all: Readonly<Record<Command, true>> = {
  openGrants: true,
  insertGrant: true,
  explainGrant: true,
  repairGrants: true,
};

/** What ribbon buttons and shortcuts ask of the pane; what they ask before there is one waits for it. */
export class Commands {
  #take: ((command: Command) => void) | undefined;
  #waiting: Command[] = [];

  readonly give = (command: Command): void => {
    if (this.#take) this.#take(command);
    else this.#waiting.push(command);
  };

  /** Hands over what has come, and all that comes from now on. */
  readonly connect = (take: (command: Command) => void): void => {
    this.#take = take;
    this.#waiting.splice(0).forEach(take);
  };
}

/** Tells Office which functions the ids in manifest.xml and shortcuts.json mean: each shows the pane and asks it. */
export function associateCommands(office: CommandOffice, commands: Commands): void {
  for (const command of Object.keys(all) as Command[])
    office.actions.associate(command, async (invocation) => {
      commands.give(command);
      try {
        await office.addin.showAsTaskpane();
      } catch (error) {
        // The command is carried out all the same; the pane may be open already, or be opened by hand.
        console.error(error);
      } finally {
        // Office keeps its buttons busy until then. How far the work is, is the pane's to say.
        invocation?.completed?.();
      }
    });
}
