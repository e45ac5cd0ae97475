// A host shows its page for missing pages at any depth; this file knows where the site begins.

const { home } = document.documentElement.dataset;
document.getElementById("home")?.setAttribute("href", new URL(home || "./", import.meta.url).href);
