// src/backends/backends.ts
var e = [
	"afterword",
	"static",
	"wordpress",
	"isso",
	"waline"
];
export { e as t };
