import path from "node:path";
import ts from "typescript";

/** One use of a member of Excel's API in our source. */
export interface UsedMember {
  /** The class as Office.js names it, without its namespace. */
  readonly owner: string;
  readonly name: string;
  /** Where, as file:line. */
  readonly place: string;
}

const ROOT = path.resolve(__dirname, "../../..");

/** Members that Office.js serves by itself, without asking the host. */
const OF_THE_LIBRARY = new Set([
  "context",
  "ensureUnchanged",
  "isNullObject",
  "load",
  "retrieve",
  "set",
  "sync",
  "toJSON",
  "track",
  "untrack",
]);

/**
 * Every member of Excel's classes that the sources below `folders` (from the project's root) read, set, call, take
 * apart, or name in the objects given to `set` and `load`; found by their types, so that renaming hides nothing.
 */
export function usedMembers(folders: readonly string[]): UsedMember[] {
  const { options } = readConfig();
  const files = folders.flatMap((folder) =>
    ts.sys.readDirectory(path.join(ROOT, folder), [".ts", ".tsx"]).map((file) => path.normalize(file)),
  );
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source ? usesIn(source, checker) : [];
  });
}

function readConfig(): ts.ParsedCommandLine {
  const file = path.join(ROOT, "tsconfig.json");
  const { config } = ts.readConfigFile(file, (name) => ts.sys.readFile(name)) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): UsedMember[] {
  const uses: UsedMember[] = [];
  const note = (node: ts.Node, symbol: ts.Symbol | undefined): void => {
    const member = symbol && excelMember(symbol);
    if (!member) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    uses.push({ ...member, place: `${path.relative(ROOT, source.fileName)}:${line + 1}` });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(node, checker.getSymbolAtLocation(node.name));
    else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
      note(node, checker.getTypeAtLocation(node.expression).getProperty(node.argumentExpression.text));
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(node, checker.getTypeAtLocation(node.parent).getProperty(name.text));
    } else if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      const expected = type && checker.getNonNullableType(type);
      for (const property of node.properties)
        if (property.name && ts.isIdentifier(property.name))
          note(property, expected?.getProperty(property.name.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** The member that a symbol stands for, where it is one of Excel's; options and update data count for their class. */
function excelMember(symbol: ts.Symbol): { owner: string; name: string } | undefined {
  for (const declaration of symbol.declarations ?? []) {
    const { parent } = declaration;
    if (!isExcelClass(parent) && !isExcelOptions(parent)) continue;
    const owner = parent.name?.text.replace(/(UpdateData|LoadOptions)$/, "");
    const name = symbol.getName();
    if (owner === undefined || OF_THE_LIBRARY.has(name) || name.startsWith("$")) return undefined;
    if (owner === "RequestContext" && (name === "workbook" || name === "application")) return undefined;
    return { owner, name };
  }
  return undefined;
}

function isExcelClass(node: ts.Node): node is ts.ClassDeclaration {
  return ts.isClassDeclaration(node) && namespaceOf(node) === "Excel";
}

function isExcelOptions(node: ts.Node): node is ts.InterfaceDeclaration {
  return (
    ts.isInterfaceDeclaration(node) &&
    namespaceOf(node) === "Interfaces" &&
    /(UpdateData|LoadOptions)$/.test(node.name.text)
  );
}

function namespaceOf(node: ts.Node): string | undefined {
  const block = node.parent;
  return ts.isModuleBlock(block) && block.getSourceFile().fileName.includes("@types/office-js")
    ? block.parent.name.text
    : undefined;
}
