// src/backends/backend.ts
var e = class extends Error {
	name = "CommentsError";
	code;
	status;
	fields;
	retryAfter;
	constructor(e, t, n = {}) {
		super(t, { cause: n.cause }), this.code = e, this.status = n.status, this.fields = n.fields ?? [], this.retryAfter = n.retryAfter ?? null;
	}
};
export { e as t };
