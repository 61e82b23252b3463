const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a workbook's file to the browser to be saved. */
export function saveBytes(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 0);
}
