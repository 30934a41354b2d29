type Read = Awaited<ReturnType<App.Locals['app']['editing']['listing']>>;

/** A listing as these pages show it. */
export type ListedListing = Extract<Read, { ok: true }>['value'];
