/** What a part of the screen can ask for: the whole screen, or to share it again. */
export interface SectionProps {
  readonly takeScreen: (whole: boolean) => void;
}
