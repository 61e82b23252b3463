import { addressOf, resourceTable } from "./resources";
import { at, type Element, named } from "./xml-tree";

const guid = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const fourParts = /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){3}$/;

/** Requirement sets without which Excel must not offer the add-in. */
const needed: Readonly<Record<string, string>> = { SharedRuntime: "1.1", CustomFunctionsRuntime: "1.2" };

/** Id, version, languages, host, requirement sets, namespace and the one long-lived runtime. */
export function identityFaults(root: Element): readonly string[] {
  const text = (name: string): string => at(root, name)?.text ?? "";
  const require = (sound: boolean, fault: string): readonly string[] => (sound ? [] : [fault]);
  return [
    ...require(root.attributes["xsi:type"] === "TaskPaneApp", "the add-in is no TaskPaneApp"),
    ...require(guid.test(text("Id")), `Id "${text("Id")}" is no lower-case GUID`),
    ...require(fourParts.test(text("Version")), `Version "${text("Version")}" has not four parts`),
    ...require(text("DefaultLocale") === "ja-JP", "DefaultLocale is not ja-JP"),
    ...require(text("Permissions") === "ReadWriteDocument", "Permissions is not ReadWriteDocument"),
    ...require(at(root, "Hosts", "Host")?.attributes["Name"] === "Workbook", "Host is not Workbook"),
    ...require(at(root, "VersionOverrides", "Hosts", "Host")?.attributes["xsi:type"] ===
      "Workbook", "Host in VersionOverrides is not Workbook"),
    ...require(at(root, "VersionOverrides")?.attributes["xsi:type"] ===
      "VersionOverridesV1_0", "VersionOverrides is not VersionOverridesV1_0"),
    ...requirementFaults(root),
    ...namespaceFaults(root),
    ...runtimeFaults(root),
  ];
}

function requirementFaults(root: Element): readonly string[] {
  const sets = new Map(
    named(root, "Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]),
  );
  return Object.entries(needed)
    .filter(([name, version]) => sets.get(name) !== version)
    .map(([name, version]) => `requirement set ${name} ${version} is missing`);
}

function namespaceFaults(root: Element): readonly string[] {
  const resid = named(root, "Namespace")[0]?.attributes["resid"] ?? "";
  const namespace = resourceTable(root, "bt:ShortStrings").get(resid)?.attributes["DefaultValue"];
  return namespace === "SUBSIDY" ? [] : [`the namespace is ${namespace ?? "missing"}, not SUBSIDY`];
}

/** One address for runtime, functions' page, commands and pane: otherwise Office starts several runtimes. */
function runtimeFaults(root: Element): readonly string[] {
  const resid = (element: Element | undefined): string => element?.attributes["resid"] ?? "";
  const [runtime] = named(root, "Runtime");
  const places = {
    Page: named(root, "Page")[0]?.children[0],
    FunctionFile: named(root, "FunctionFile")[0],
    ...Object.fromEntries(
      named(root, "Action")
        .filter(opensPane)
        .map((action) => [
          `Action in line ${action.line}`,
          action.children.find(({ name }) => name === "SourceLocation"),
        ]),
    ),
  };
  const pane = at(root, "DefaultSettings", "SourceLocation")?.attributes["DefaultValue"];
  return [
    ...(runtime?.attributes["lifetime"] === "long" ? [] : ["the runtime's lifetime is not long"]),
    ...Object.entries(places)
      .filter(([, place]) => resid(place) !== resid(runtime))
      .map(([name]) => `${name} has another resid than Runtime`),
    ...(pane === addressOf(root, resid(runtime)) ? [] : ["DefaultSettings opens another page than Runtime"]),
  ];
}

/** Functions run in the page of FunctionFile; only a button that opens the pane names a page itself. */
const opensPane = ({ attributes }: Element): boolean => attributes["xsi:type"] !== "ExecuteFunction";
