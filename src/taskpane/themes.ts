import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ThemeChoice } from "./state/preferences";

/** Japanese faces first, so that shared ideographs are drawn as Japanese ones. */
const fontFamilyBase =
  "'Yu Gothic UI', 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'Segoe UI', sans-serif";

const themes: Readonly<Record<Exclude<ThemeChoice, "office">, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
  "high-contrast": { ...teamsHighContrastTheme, fontFamilyBase },
};

/** The theme that a choice means while Office is dark or not. */
export const themeFor = (choice: ThemeChoice, officeIsDark: boolean): Theme =>
  themes[choice === "office" ? (officeIsDark ? "dark" : "light") : choice];
