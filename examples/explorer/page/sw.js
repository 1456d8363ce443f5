// The service worker keeps the page for use without a network: once loaded it is answered
// from here, and a new version is taken whole. It sees the names of five files and never a
// case: the part of an address behind # is not sent to anybody.
"use strict";
const name = "vard-VERSION";
const files = ["FILES"];

self.addEventListener("install", event => {
  event.waitUntil(caches.open(name).then(cache => cache.addAll(["./", ...files])).then(() => self.skipWaiting()));
});

self.addEventListener("activate", event => {
  event.waitUntil(caches.keys()
    .then(all => Promise.all(all.filter(other => other.startsWith("vard-") && other !== name).map(other => caches.delete(other))))
    .then(() => self.clients.claim()));
});

self.addEventListener("fetch", event => {
  if (event.request.method !== "GET" || new URL(event.request.url).origin !== self.location.origin) return;
  event.respondWith(caches.open(name).then(cache => cache.match(event.request, {ignoreSearch: true})).then(kept => kept || fetch(event.request)));
});
