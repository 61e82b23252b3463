import path from "node:path";

/** What the search for a browser needs to know of a machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly isFile: (file: string) => boolean;
}

/** A browser that somebody installed, or named in CHROME_PATH. */
export interface InstalledBrowser {
  readonly name: string;
  readonly executable: string;
}

/**
 * Chrome, Edge or Chromium as installed on this machine; CHROME_PATH goes before all others. Throws when CHROME_PATH
 * names no file: a wish that cannot be met is not silently replaced.
 */
export function installedBrowser(machine: Machine): InstalledBrowser | undefined {
  const wished = machine.variables["CHROME_PATH"];
  if (wished) {
    if (!machine.isFile(wished)) throw new Error(`CHROME_PATH names no file: ${wished}`);
    return { name: `CHROME_PATH (${wished})`, executable: wished };
  }
  return candidates(machine).find(({ executable }) => machine.isFile(executable));
}

function candidates(machine: Machine): InstalledBrowser[] {
  if (machine.platform === "win32") return onWindows(machine.variables);
  if (machine.platform === "darwin") return onMac(machine.variables);
  return onLinux(machine.variables);
}

const commands = [
  ["Chrome", "google-chrome"],
  ["Chrome", "google-chrome-stable"],
  ["Edge", "microsoft-edge"],
  ["Edge", "microsoft-edge-stable"],
  ["Chromium", "chromium"],
  ["Chromium", "chromium-browser"],
] as const;

function onLinux(variables: Machine["variables"]): InstalledBrowser[] {
  const folders = (variables["PATH"] ?? "").split(":").filter((folder) => folder !== "");
  return commands.flatMap(([name, command]) =>
    folders.map((folder) => ({ name, executable: path.posix.join(folder, command) })),
  );
}

const applications = [
  ["Chrome", "Google Chrome"],
  ["Edge", "Microsoft Edge"],
  ["Chromium", "Chromium"],
] as const;

function onMac(variables: Machine["variables"]): InstalledBrowser[] {
  const folders = ["/Applications", path.posix.join(variables["HOME"] ?? "/", "Applications")];
  return applications.flatMap(([name, application]) =>
    folders.map((folder) => ({
      name,
      executable: `${folder}/${application}.app/Contents/MacOS/${application}`,
    })),
  );
}

const programs = [
  ["Chrome", "Google\\Chrome\\Application\\chrome.exe"],
  ["Edge", "Microsoft\\Edge\\Application\\msedge.exe"],
  ["Chromium", "Chromium\\Application\\chrome.exe"],
] as const;

function onWindows(variables: Machine["variables"]): InstalledBrowser[] {
  const folders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
    (key) => variables[key] ?? [],
  );
  return programs.flatMap(([name, program]) =>
    folders.map((folder) => ({ name, executable: path.win32.join(folder, program) })),
  );
}

/** Whether a window can be shown at all: always on Mac and Windows, elsewhere where a display is named. */
export function hasDisplay({ platform, variables }: Pick<Machine, "platform" | "variables">): boolean {
  if (platform === "win32" || platform === "darwin") return true;
  return [variables["DISPLAY"], variables["WAYLAND_DISPLAY"]].some(Boolean);
}
