import type { Command } from "../../src/core/runtime";
import { associateCommands, type CommandOffice, Commands } from "../../src/start/commands";

type Act = Parameters<CommandOffice["actions"]["associate"]>[1];

/** An Office that notes which functions are associated, and shows its pane unless it cannot. */
function office(show: () => Promise<void> = () => Promise.resolve()) {
  const acts = new Map<string, Act>();
  const associate = (id: string, act: Act): void => {
    acts.set(id, act);
  };
  return { acts, host: { actions: { associate }, addin: { showAsTaskpane: show } } };
}

test("every command is associated at once, in the names of manifest and shortcuts", () => {
  const { acts, host } = office();
  associateCommands(host, new Commands());
  expect([...acts.keys()]).toEqual(["openGrants", "insertGrant", "explainGrant", "repairGrants"]);
});

test("a command that comes before the pane waits for it, in its order", async () => {
  const { acts, host } = office();
  const commands = new Commands();
  associateCommands(host, commands);
  await acts.get("explainGrant")?.();
  await acts.get("repairGrants")?.();
  const taken: Command[] = [];
  commands.connect((command) => taken.push(command));
  await acts.get("openGrants")?.();
  expect(taken).toEqual(["explainGrant", "repairGrants", "openGrants"]);
});

test("a button is told that it is done, even where the pane cannot be shown", async () => {
  const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { acts, host } = office(() => Promise.reject(new Error("no pane")));
  const commands = new Commands();
  associateCommands(host, commands);
  const taken: Command[] = [];
  commands.connect((command) => taken.push(command));
  let done = 0;
  await acts.get("insertGrant")?.({ completed: () => done++ });
  expect([taken, done]).toEqual([["insertGrant"], 1]);
  expect(complaints).toHaveBeenCalledTimes(1);
  complaints.mockRestore();
});
