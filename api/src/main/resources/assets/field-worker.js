/* Shows what was kept for field work where there is no connection: the list of today, the tasks on it, and what they are drawn with.
   With a connection each page is the server's. Nothing outside /field passes here but files that never change. */
'use strict';

var CACHE = 'liuhe-field';
var PERSON = 'Liuhe-Person';
var KEPT_AT = 'Liuhe-Kept-At';
var LONGEST = 12 * 60 * 60 * 1000;
var PATIENCE = 10 * 1000;

self.addEventListener('install', function () { self.skipWaiting(); });
self.addEventListener('activate', function (event) { event.waitUntil(self.clients.claim()); });

self.addEventListener('fetch', function (event) {
  var url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  var ours = url.pathname === '/field' || url.pathname.indexOf('/field/') === 0;
  if (event.request.mode === 'navigate' && ours) event.respondWith(page(event.request, url.pathname));
  else if (url.pathname.indexOf('/assets/') === 0) event.respondWith(file(event.request, url.pathname));
});

async function page(request, path) {
  var cache = await caches.open(CACHE);
  var kept = await cache.match(path);
  if (kept && Date.now() - Number(kept.headers.get(KEPT_AT)) > LONGEST) {
    await cache.delete(path);
    kept = undefined;
  }
  try {
    var answer = await inTime(fetch(request), kept);
    if (kept && answer.ok && answer.headers.get(PERSON)) {
      if (answer.headers.get(PERSON) === kept.headers.get(PERSON)) await cache.put(path, await dated(answer.clone()));
      else await caches.delete(CACHE);
    }
    return answer;
  } catch (away) {
    return kept || nothing();
  }
}

/* who has a kept page does not wait for ever for a fresh one */
function inTime(asked, kept) {
  if (!kept) return asked;
  return Promise.race([asked, new Promise(function (never, late) { setTimeout(late, PATIENCE); })]);
}

async function dated(answer) {
  var headers = new Headers(answer.headers);
  headers.set(KEPT_AT, String(Date.now()));
  return new Response(await answer.blob(), {status: answer.status, headers: headers});
}

async function file(request, path) {
  return await caches.match(path) || fetch(request);
}

function nothing() {
  return new Response('<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>六和</title>'
    + '<main><h1>这一页没有保存在本机</h1><p>恢复网络后再打开。<a href="/field">今日外勤</a></p>'
    + '<p lang="en">This page is not kept on this device. Open it when there is a connection. <a href="/field">Field work</a></p></main></html>',
    {status: 503, headers: {'Content-Type': 'text/html;charset=UTF-8', 'Content-Security-Policy': "default-src 'none'"}});
}
