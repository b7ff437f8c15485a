/* Keeps the list of today, the tasks on it that are the reader's own, and what they are drawn with; what is no longer on it goes. */
(function () {
  'use strict';
  var CACHE = 'liuhe-field';
  var KEPT_AT = 'Liuhe-Kept-At';
  var FRESH = 15 * 60 * 1000;

  async function page(path, person) {
    var answer = await fetch(path, {redirect: 'manual', cache: 'no-store'});
    if (!answer.ok || answer.headers.get('Liuhe-Person') !== person) return null;
    var headers = new Headers(answer.headers);
    headers.set(KEPT_AT, String(Date.now()));
    return {text: await answer.text(), headers: headers};
  }

  /* what was done there, or by others meanwhile, is on the page that is kept from then on */
  window.liuheField.refresh = async function (person, path, after) {
    var cache = await caches.open(CACHE);
    if (!await cache.match(path)) return;
    try {
      var fresh = await page(after ? path + '?after=' + encodeURIComponent(after) : path, person);
      if (fresh) await cache.put(path, new Response(fresh.text, {headers: fresh.headers}));
      else await cache.delete(path);
    } catch (away) {
      await cache.delete(path);
    }
  };

  window.liuheField.keepPages = async function (person, drawnWith) {
    var list = await page('/field', person);
    if (!list) return;
    var cache = await caches.open(CACHE);
    var links = new DOMParser().parseFromString(list.text, 'text/html').querySelectorAll('a[data-field-keep]');
    var wanted = Array.prototype.map.call(links, function (link) { return link.getAttribute('href'); });
    var files = drawnWith.concat('/assets/mark.svg', '/assets/mark-light.svg');
    await cache.put('/field', new Response(list.text, {headers: list.headers}));
    for (var path of wanted) {
      var before = await cache.match(path);
      if (before && Date.now() - Number(before.headers.get(KEPT_AT)) < FRESH) continue;
      var fresh = await page(path, person);
      if (fresh) await cache.put(path, new Response(fresh.text, {headers: fresh.headers}));
    }
    for (var file of files) if (!await cache.match(file)) await cache.add(file);
    for (var kept of await cache.keys()) {
      var at = new URL(kept.url).pathname;
      if (at !== '/field' && wanted.indexOf(at) < 0 && files.indexOf(at) < 0) await cache.delete(kept);
    }
    document.documentElement.dataset.fieldKept = 'yes';
  };
})();
