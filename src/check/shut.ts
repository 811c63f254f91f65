// The first that the worker does: it shuts its own ways out, before it has read anything. What a browser allows a worker,
// the server says in a header, and not every server says it; this holds wherever the page lies.

const waysOut = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'FontFace',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'importScripts',
  'indexedDB',
  'caches',
] as const;

for (const name of waysOut) {
  for (let at: object | null = globalThis; at !== null; at = Object.getPrototypeOf(at))
    if (Object.hasOwn(at, name)) Reflect.deleteProperty(at, name);
  Object.defineProperty(globalThis, name, { value: undefined, writable: false, configurable: false });
}
