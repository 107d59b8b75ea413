/** Routes with their modules. Engines that cannot be loaded here are named, not hidden. */
export async function openRoutes(routes) {
  const opened = [];
  const missing = new Map();
  for (const route of routes)
    try {
      opened.push({ route, module: await route.load() });
    } catch (error) {
      missing.set(route.engine, String(error.message).split('\n')[0]);
    }
  return { opened, missing };
}
