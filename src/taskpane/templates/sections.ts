import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import type { SectionProps } from "./section-props";

/** A part of the screen. */
interface TemplatesSection {
  readonly id: string;
  readonly component: LazyExoticComponent<ComponentType<SectionProps>>;
}

/** The parts of the screen, from top to bottom: our own forms, then people's own. A new part is added here. */
export const sections: readonly TemplatesSection[] = [
  {
    id: "own-forms",
    component: lazy(async () => ({
      default: (await import(/* webpackChunkName: "own-forms" */ "./own-forms")).OwnForms,
    })),
  },
  {
    id: "filling",
    component: lazy(async () => ({
      default: (await import(/* webpackChunkName: "filling" */ "../forms/fill-section")).FillSection,
    })),
  },
];
