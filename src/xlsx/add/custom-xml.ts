import type { Package } from "../package/package";
import { escaped } from "../xml/text";
import { addContentType, addRelation, freeName } from "./add-part";

const properties = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** A text to be kept in a workbook under a namespace of ours. */
export interface KeptText {
  readonly element: string;
  readonly namespace: string;
  /** A GUID in braces, which no other part of the workbook has. */
  readonly id: string;
  readonly text: string;
}

/** Adds a custom XML part, as Office.js finds it by its namespace. */
export function addCustomXml(file: Package, { element, namespace, id, text }: KeptText): void {
  const workbook = file.workbook();
  const part = freeName(file, "customXml/item", ".xml");
  const props = part.replace("item", "itemProps");
  file.setText(part, `<${element} xmlns="${namespace}">${escaped(text)}</${element}>`);
  file.setText(
    props,
    `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${properties}"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addContentType(file, props, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
  addRelation(file, part, "customXmlProps", props.slice(props.lastIndexOf("/") + 1));
  addRelation(file, workbook, "customXml", `/${part}`);
}
