import { createNodeHost } from "../../src/host";
import { ACTION, PATH } from "../../src/host/protocol/messages";

test("on the web, Office.js opens another workbook in a batch with a root of its own", async () => {
  const node = createNodeHost();
  const { host } = node;
  const opened: number[][] = [];
  host.bookOpened = (file) => {
    opened.push(Array.from(file));
  };
  const batch = (base64: string) =>
    host.execute({
      Actions: [
        { Id: 1, ActionType: ACTION.instantiate, Name: "", ObjectPathId: 1 },
        {
          ...{ Id: 2, ActionType: ACTION.method, Name: "CreateAndOpenWorkbook", ObjectPathId: 1 },
          ArgumentInfo: { Arguments: [base64] },
        },
      ],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: PATH.globalObject, Name: "" } },
    });
  expect((await batch(btoa("PK\u0003\u0004book"))).Error).toBeUndefined();
  expect((await batch("bm8=")).Error).toMatchObject({ Code: "InvalidArgument" });
  expect(opened).toEqual([Array.from("PK\u0003\u0004book", (sign) => sign.charCodeAt(0))]);
  node.dispose();
});
