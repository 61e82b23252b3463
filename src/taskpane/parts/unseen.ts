/** Style of what only screen readers are to read. */
export const unseen = {
  position: "absolute",
  width: "1px",
  height: "1px",
  margin: 0,
  overflow: "hidden",
  clipPath: "inset(50%)",
} as const;
