// Light, dark, or as the system has it; kept in the browser. Styles that components make at run time carry the page's
// nonce, without which its policy would not let them in.

import { createDOMRenderer, FluentProvider, RendererProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from "react";

export const themeNames = ["system", "light", "dark"] as const;
export type ThemeName = (typeof themeNames)[number];

interface Theme {
  readonly name: ThemeName;
  choose(name: ThemeName): void;
}

const ThemeContext = createContext<Theme>({ name: "system", choose: () => {} });
const key = "understudy.theme";

const nonce = document.querySelector<HTMLElement>("[nonce]")?.nonce ?? "";
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });

const prefersDark = matchMedia("(prefers-color-scheme: dark)");

const watchSystem = (onChange: () => void) => {
  prefersDark.addEventListener("change", onChange);
  return () => prefersDark.removeEventListener("change", onChange);
};

export function ThemeProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [name, setName] = useState<ThemeName>(() => themeNames.find((one) => one === localStorage.getItem(key)) ?? "system");
  const isSystemDark = useSyncExternalStore(watchSystem, () => prefersDark.matches);
  const isDark = name === "dark" || (name === "system" && isSystemDark);
  useEffect(() => { document.documentElement.style.colorScheme = isDark ? "dark" : "light"; }, [isDark]);
  const theme = useMemo(() => ({
    name,
    choose: (chosen: ThemeName) => {
      localStorage.setItem(key, chosen);
      setName(chosen);
    },
  }), [name]);
  return (
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} style={{ minHeight: "100%", background: "var(--colorNeutralBackground2)" }}>
        <ThemeContext value={theme}>{children}</ThemeContext>
      </FluentProvider>
    </RendererProvider>
  );
}

export const useTheme = (): Theme => use(ThemeContext);
