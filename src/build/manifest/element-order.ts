import type { Element } from "./xml-tree";

/**
 * What stands in what, and in which order: Office ignores or refuses a manifest whose elements are out of order, and
 * says little about it. Only what this add-in uses; "?" may be missing, "+" may repeat. Of an element that is not
 * listed, nothing but text is expected.
 */
const contents: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
    "AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides?",
  "OfficeApp/DisplayName": "Override+?",
  "OfficeApp/Description": "Override+?",
  "OfficeApp/IconUrl": "Override+?",
  "OfficeApp/HighResolutionIconUrl": "Override+?",
  "OfficeApp/SupportUrl": "Override+?",
  "OfficeApp/AppDomains": "AppDomain+",
  "OfficeApp/Hosts": "Host",
  "OfficeApp/Requirements": "Sets",
  "Requirements/Sets": "Set+",
  "OfficeApp/DefaultSettings": "SourceLocation",
  "DefaultSettings/SourceLocation": "Override+?",
  "OfficeApp/VersionOverrides": "Description? Requirements? Hosts Resources",
  "VersionOverrides/Hosts": "Host",
  "Hosts/Host": "Runtimes? AllFormFactors? DesktopFormFactor?",
  "Host/Runtimes": "Runtime",
  "Host/AllFormFactors": "ExtensionPoint",
  "AllFormFactors/ExtensionPoint": "Script Page Metadata Namespace",
  "ExtensionPoint/Script": "SourceLocation",
  "ExtensionPoint/Page": "SourceLocation",
  "ExtensionPoint/Metadata": "SourceLocation",
  "Host/DesktopFormFactor": "GetStarted? FunctionFile ExtensionPoint+",
  "DesktopFormFactor/GetStarted": "Title Description LearnMoreUrl",
  "DesktopFormFactor/ExtensionPoint": "OfficeTab",
  "ExtensionPoint/OfficeTab": "Group+",
  "OfficeTab/Group": "Label Icon Control+",
  "Group/Icon": "bt:Image+",
  "Group/Control": "Label Supertip Icon Action",
  "Control/Supertip": "Title Description",
  "Control/Icon": "bt:Image+",
  "Control/Action": "TaskpaneId? SourceLocation",
  "Control/Action ExecuteFunction": "FunctionName",
  "VersionOverrides/Resources": "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "Resources/bt:Images": "bt:Image+",
  "Resources/bt:Urls": "bt:Url+",
  "Resources/bt:ShortStrings": "bt:String+",
  "Resources/bt:LongStrings": "bt:String+",
  "bt:Images/bt:Image": "bt:Override+?",
  "bt:Urls/bt:Url": "bt:Override+?",
  "bt:ShortStrings/bt:String": "bt:Override+?",
  "bt:LongStrings/bt:String": "bt:Override+?",
};

/** Elements that are missing, too many, unknown or out of order. */
export function orderFaults(element: Element, parent?: Element): readonly string[] {
  const key = parent ? `${parent.name}/${element.name}` : element.name;
  const ofType = contents[`${key} ${element.attributes["xsi:type"] ?? ""}`];
  // A host of the base manifest is a leaf; the one in VersionOverrides has the form factors.
  const expected = isBaseHost(element) ? "" : (ofType ?? contents[key] ?? "");
  const own = contentFault(element, expected);
  return [...own, ...element.children.flatMap((child) => orderFaults(child, element))];
}

const isBaseHost = ({ name, attributes }: Element): boolean => name === "Host" && "Name" in attributes;

function contentFault(element: Element, expected: string): readonly string[] {
  const pieces = expected === "" ? [] : expected.split(" ").map(pattern);
  const found = element.children.map(({ name }) => `${name} `).join("");
  if (new RegExp(`^${pieces.join("")}$`).test(found)) return [];
  const wanted = expected === "" ? "nothing" : expected;
  return [`line ${element.line}: <${element.name}> holds ${found || "nothing "}but should hold ${wanted}`];
}

function pattern(piece: string): string {
  const [, name = "", count = ""] = /^([\w:]+)([+?]*)$/.exec(piece) ?? [];
  const counts: Readonly<Record<string, string>> = { "": "", "?": "?", "+": "+", "+?": "*" };
  return `(?:${name} )${counts[count] ?? ""}`;
}
