// What our code calls and Chromium 109 lacks. First import of every context. No library: the one that has it (core-js)
// brings a whole URL of its own along.
export {};

// Chromium 120.
URL.canParse ??= (url, base) => {
  try {
    new URL(url, base);
    return true;
  } catch {
    return false;
  }
};
