// src/features/thread-context.ts
var e = ({ endpoint: e, thread: t }) => `${e} ${t.id}`;
export { e as t };
