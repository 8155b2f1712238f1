// Date.now() in a comment is harmless.
const inText = "new Date()";
const old = new Date(0);
const first = Date.now();
const second = new Date();
const third = Temporal.Now.instant();
const fourth = `it is ${performance.now()} now`;
const fifth = "SELECT CURRENT_TIMESTAMP";
const sixth = new Date;
