import { readFileSync } from "node:fs";
import ts from "typescript";

/** The ExcelApi set that a member is documented to need, by "Class.member"; other sets are written out. */
export function documentedMembers(): Map<string, string> {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (
      ts.isModuleDeclaration(node) &&
      node.name.text === "Excel" &&
      node.body &&
      ts.isModuleBlock(node.body)
    )
      node.body.statements.filter(ts.isClassDeclaration).forEach((each) => {
        readClass(each, found);
      });
    else if (ts.isSourceFile(node)) ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function readClass(declaration: ts.ClassDeclaration, found: Map<string, string>): void {
  const text = declaration.getSourceFile().text;
  for (const member of declaration.members) {
    if (!member.name) continue;
    const key = `${declaration.name?.text ?? ""}.${member.name.getText()}`;
    const comment = text.slice(member.getFullStart(), member.getStart());
    const [, set = "", version = ""] = /\[Api set: (\w+) ([\d.]+)/.exec(comment) ?? [];
    if (!found.has(key)) found.set(key, set === "ExcelApi" ? version : `${set} ${version}`);
  }
}
