const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const types: Readonly<Record<string, string>> = {
  xlsx: `${spreadsheet}.sheet`,
  xltx: `${spreadsheet}.template`,
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
  xltm: "application/vnd.ms-excel.template.macroEnabled.12",
};

/** Hands a workbook's file to the browser to be saved. */
export function saveBytes(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  const type = types[name.slice(name.lastIndexOf(".") + 1)] ?? "";
  link.href = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 0);
}
