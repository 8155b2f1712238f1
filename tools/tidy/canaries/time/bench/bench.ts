const started = performance.now();
