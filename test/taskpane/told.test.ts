import { type BottomDone, BottomBarStore, type Waiting } from "../../src/taskpane/state/bottom-bar";
import { Messages } from "../../src/taskpane/state/messages";
import { Navigation, screenOf } from "../../src/taskpane/state/navigation";

test("the bottom bar does one thing at a time and then offers the way back", async () => {
  const bar = new BottomBarStore(new Navigation());
  let runs = 0;
  bar.offer({
    label: "挿入",
    line: "D5 に書き込みます",
    run: () => {
      runs++;
      return Promise.resolve({ line: "書き込みました", undo: () => Promise.resolve({ line: "戻しました" }) });
    },
  });
  await Promise.all([bar.run(), bar.run()]);
  expect(runs).toBe(1);
  expect(bar.state().done?.line).toBe("書き込みました");
  await bar.undo();
  expect(bar.state()).toMatchObject({ busy: false, done: { line: "戻しました" } });
});

test("the bar tells that what is under way waits for a cell that is being typed into, and no longer once it is done", async () => {
  const bar = new BottomBarStore(new Navigation());
  const seen: boolean[] = [];
  const run = async (waiting?: Waiting): Promise<BottomDone> => {
    waiting?.onWaiting();
    seen.push(bar.state().waiting);
    return Promise.resolve({ line: "書き込みました", undo: run });
  };
  bar.offer({ label: "挿入", line: "D5 に書き込みます", run });
  expect(bar.state().waiting).toBe(false);
  await bar.run();
  expect(bar.state()).toMatchObject({ busy: false, waiting: false });
  await bar.undo();
  expect(seen).toEqual([true, true]);
  expect(bar.state().waiting).toBe(false);
});

test("what was done belongs to the screen it was done on, with its way back; what concerns the workbook to every one", async () => {
  const navigation = new Navigation();
  const bar = new BottomBarStore(navigation);
  const undone = (): Promise<BottomDone> => Promise.resolve({ line: "戻しました" });
  const run = (): Promise<BottomDone> => Promise.resolve({ line: "書き込みました", undo: undone });
  navigation.openTab("estimate");
  bar.offer({ label: "挿入", line: "D5 に書き込みます", run });
  const running = bar.run();
  navigation.openTab("plan");
  await running;
  expect(bar.state()).toMatchObject({ doneOn: "estimate", done: { line: "書き込みました" } });
  navigation.openTab("estimate");
  await bar.undo();
  expect(bar.state()).toMatchObject({ doneOn: "estimate", done: { line: "戻しました" } });
  // What cannot be taken back is no more than a message.
  navigation.openTab("plan");
  expect(bar.state().done).toBeUndefined();
  bar.report({ line: "基準日を書き換えました", undo: undone });
  navigation.openTab("settings");
  await bar.undo();
  navigation.openTab("plan");
  expect(bar.state()).toMatchObject({ doneOn: undefined, done: { line: "戻しました" } });
});

test("the way back stays while a later action comes to nothing, on whatever screen", async () => {
  const navigation = new Navigation();
  const bar = new BottomBarStore(navigation);
  bar.report({ line: "版を外しました", undo: () => Promise.resolve({ line: "戻しました" }) });
  bar.offer({ label: "写しを作る", line: "写しを作ります", run: () => Promise.resolve(undefined) });
  await bar.run();
  expect(bar.state()).toMatchObject({ busy: false, doneOn: undefined, done: { line: "版を外しました" } });
  await bar.undo();
  expect(bar.state().done).toEqual({ line: "戻しました" });
});

test("what was taken back after its screen was left is told there, whatever screen is looked at before", async () => {
  const navigation = new Navigation();
  const bar = new BottomBarStore(navigation);
  const undo = (): Promise<BottomDone> => Promise.resolve({ line: "D5 は戻していません" });
  const run = (): Promise<BottomDone> => Promise.resolve({ line: "書き込みました", undo });
  navigation.openTab("estimate");
  bar.offer({ label: "挿入", line: "D5 に書き込みます", run });
  await bar.run();
  const undoing = bar.undo();
  navigation.openTab("plan");
  await undoing;
  navigation.openTab("settings");
  navigation.openTab("estimate");
  expect(bar.state()).toMatchObject({ doneOn: "estimate", done: { line: "D5 は戻していません" } });
  navigation.openTab("plan");
  expect(bar.state().done).toBeUndefined();
});

test("a message is told on its own screen, the page of each programme for itself; good news only until one leaves", () => {
  const navigation = new Navigation();
  const messages = new Messages(navigation);
  const told = (): string[][] => messages.state().map(({ on, title }) => [on, title]);
  const list = screenOf({ screen: "programmes" });
  messages.notify({ kind: "warning", title: "一" });
  messages.notify({ kind: "success", title: "二" });
  expect(told()).toEqual([
    [list, "二"],
    [list, "一"],
  ]);
  navigation.goTo({ screen: "programmes", programme: "a" });
  messages.notify({ kind: "info", title: "三" });
  // A variant is no other page, and an estimate stays one screen whichever programme is chosen on it.
  navigation.goTo({ screen: "programmes", programme: "a", variant: "1" });
  expect(told()).toEqual([
    [screenOf({ screen: "programmes", programme: "a" }), "三"],
    [list, "一"],
  ]);
  navigation.goTo({ screen: "estimate", programme: "a" });
  messages.notify({ kind: "info", title: "四" });
  navigation.goTo({ screen: "estimate", programme: "b" });
  expect(told().map(([, title]) => title)).toEqual(["四", "一"]);
});

test("a message that is told again replaces itself", () => {
  const messages = new Messages(new Navigation());
  messages.notify({ kind: "error", title: "一", text: "古い" });
  messages.notify({ kind: "info", title: "二" });
  messages.notify({ kind: "error", title: "一", text: "新しい" });
  expect(messages.state().map(({ text, title }) => [title, text])).toEqual([
    ["一", "新しい"],
    ["二", undefined],
  ]);
  messages.dismiss(messages.state()[0]?.id ?? 0);
  expect(messages.state()).toHaveLength(1);
});
