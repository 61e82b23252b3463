/** The languages of the desk; the list and the functions' answers are Japanese in both. */
export type Language = "ja" | "en";

/** A text in both languages. */
export type Both = Readonly<Record<Language, string>>;

/** The language that an address asks for with ?lang=en; Japanese otherwise. */
export function initialLanguage(query: string): Language {
  return new URLSearchParams(query).get("lang") === "en" ? "en" : "ja";
}
