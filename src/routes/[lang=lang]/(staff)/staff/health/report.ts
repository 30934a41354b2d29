/** How the site is, as administrators are told. */
export type Report = Awaited<ReturnType<App.Locals['app']['operations']['health']>>;
