import { homedir } from "node:os";
import { join } from "node:path";

/**
 * The user's own folder for the program's caches, where each system wants it (XDG Base Directory Specification; Apple's
 * and Microsoft's folders).
 */
export function usualPlace(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  const home = homedir();
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  if (platform === "win32") return join(local || join(home, "AppData", "Local"), "blue-pencil", "Cache");
  if (platform === "darwin") return join(home, "Library", "Caches", "blue-pencil");
  return join(xdg || join(home, ".cache"), "blue-pencil");
}

/** Where reviews are kept. */
export function reviewsPlace(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  const place = usualPlace(platform, env);
  return platform === "win32" || platform === "darwin" ? place : join(place, "reviews");
}
