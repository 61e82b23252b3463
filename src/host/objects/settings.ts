import { collectionMembers } from "./collection";
import { text } from "./given";
import { action, objectModel, scalar } from "./model";
import { SettingsView, SettingView } from "./views";

function list({ book }: SettingsView): SettingView[] {
  return [...book.kept.settings.keys()].map((key) => new SettingView(book, key));
}

/** Excel.SettingCollection: https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export const settingsModel = objectModel(
  SettingsView,
  "SettingCollection",
  {
    ...collectionMembers<SettingsView>(
      { getItem: "1.4", getItemOrNullObject: "1.4", getCount: "1.4" },
      list,
      ({ book }, key) => (book.kept.settings.has(key) ? new SettingView(book, key) : undefined),
    ),
    add: action("1.4", ({ book }, [key, value]) => {
      book.kept.settings.set(text(key), value);
      return new SettingView(book, text(key));
    }),
  },
  { items: list },
);

/** Excel.Setting: https://learn.microsoft.com/javascript/api/excel/excel.setting */
export const settingModel = objectModel(
  SettingView,
  "Setting",
  {
    key: scalar("1.4", ({ key }) => key),
    value: scalar(
      "1.4",
      ({ book, key }) => book.kept.settings.get(key),
      ({ book, key }, value) => {
        book.kept.settings.set(key, value);
      },
    ),
    delete: action("1.4", ({ book, key }) => {
      book.kept.settings.delete(key);
    }),
  },
  { id: ({ key }) => key },
);
