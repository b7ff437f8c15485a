/* A page that is followed: the server says that something changed, or is asked now and then where it cannot. Parts that are
   the same stay as they are, so that nothing is read aloud or moved for nothing. */
(function () {
  'use strict';
  var content = document.querySelector('[data-live]');
  if (!content || !window.fetch || !window.DOMParser) return;

  var SLOW = 30000;
  var SOON = 2000;
  /* figures of many matters change all the time, and nobody wants to hear of each */
  var EVERY = Number(content.getAttribute('data-live-every')) || 0;
  var ANOTHER_TRY = 60000;
  /* a session must not be kept open by a page that nobody looks at */
  var FORGOTTEN = 20 * 60000;

  var source = null;
  var open = false;
  var lost = false;
  var tryAt = 0;
  var askedAt = Date.now();
  var touchedAt = Date.now();
  var asking = false;
  var again = false;
  var over = false;
  var later = 0;
  var given = {};

  function parts() { return document.querySelectorAll('[data-live-part]'); }
  parts().forEach(function (part) { given[part.id] = part.outerHTML; });

  function busy(part) {
    var active = document.activeElement;
    if (active && part.contains(active) && active.matches('input, select, textarea')) return true;
    if (part.querySelector('input:checked')) return true;
    var selection = window.getSelection();
    return Boolean(selection && !selection.isCollapsed && part.contains(selection.anchorNode));
  }

  /* what was open stays open, and the focus stays where it was */
  function put(part, fresh) {
    var open = Array.prototype.map.call(part.querySelectorAll('details'), function (fold) { return fold.open; });
    var reachable = 'a[href], button, summary, input';
    var at = Array.prototype.indexOf.call(part.querySelectorAll(reachable), document.activeElement);
    var made = document.importNode(fresh, true);
    Array.prototype.forEach.call(made.querySelectorAll('details'), function (fold, index) {
      if (open[index]) fold.open = true;
    });
    part.replaceWith(made);
    var target = at >= 0 && made.querySelectorAll(reachable)[at];
    if (target) target.focus({preventScroll: true});
  }

  function show(page) {
    var changed = false;
    parts().forEach(function (part) {
      var fresh = page.getElementById(part.id);
      if (!fresh || fresh.outerHTML === given[part.id] || busy(part)) return;
      given[part.id] = fresh.outerHTML;
      put(part, fresh);
      changed = true;
    });
    /* a form is never exchanged under somebody's hands: they are told */
    document.querySelectorAll('[data-live-state]').forEach(function (part) {
      var fresh = page.getElementById(part.id);
      var notice = document.getElementById('live-notice');
      var same = fresh && fresh.getAttribute('data-live-state') === part.getAttribute('data-live-state');
      if (notice) notice.hidden = Boolean(same) || !part.querySelector('form[method="post"]');
    });
    if (!changed) return;
    document.dispatchEvent(new CustomEvent('liuhe:fresh'));
    var said = document.getElementById('live-said');
    if (said && !EVERY) said.textContent = said.getAttribute('data-said');
  }

  function refresh() {
    if (over) return;
    if (asking) { again = true; return; }
    asking = true;
    askedAt = Date.now();
    fetch(location.href, {headers: {Accept: 'text/html'}, redirect: 'manual', cache: 'no-store'}).then(function (answer) {
      /* signed out, or no longer theirs to see: what stands there is left to a reload */
      if (answer.type === 'opaqueredirect' || answer.status === 403 || answer.status === 404) end();
      return answer.ok ? answer.text() : null;
    }).then(function (text) {
      if (text) show(new DOMParser().parseFromString(text, 'text/html'));
    }).catch(function () { /* offline, say: the next time */ }).then(function () {
      asking = false;
      if (again) { again = false; refresh(); }
    });
  }

  function end() { over = true; close(); }

  function close() {
    if (source) { source.close(); lost = true; }
    source = null;
    open = false;
  }

  function connect() {
    if (!window.EventSource) return;
    source = new EventSource(content.getAttribute('data-live'));
    source.addEventListener('open', function () {
      open = true;
      if (lost || soon()) refresh();
      lost = false;
    });
    source.addEventListener('changed', function () {
      if (later) return;
      later = setTimeout(function () { later = 0; refresh(); }, Math.max(0, askedAt + EVERY - Date.now()));
    });
    source.addEventListener('error', function () {
      open = false;
      lost = true;
      if (source && source.readyState === EventSource.CLOSED) { source = null; tryAt = Date.now() + ANOTHER_TRY; }
    });
  }

  /* where the system itself has the turn, the next step is a matter of moments */
  function soon() { return Boolean(document.querySelector('[data-live-soon]')); }

  function tick() {
    var now = Date.now();
    if (over) return;
    if (document.hidden || now - touchedAt > FORGOTTEN && !content.hasAttribute('data-live-stays')) { close(); return; }
    if (!source && now >= tryAt) connect();
    var every = soon() ? SOON : SLOW;
    if (!open && now - askedAt >= every) refresh();
  }

  ['pointerdown', 'keydown', 'scroll', 'touchstart'].forEach(function (kind) {
    window.addEventListener(kind, function () { touchedAt = Date.now(); }, {passive: true});
  });
  document.addEventListener('visibilitychange', tick);
  window.addEventListener('pagehide', close);
  window.addEventListener('pageshow', function (event) { if (event.persisted) { lost = true; tick(); } });
  setInterval(tick, 1000);
  tick();
})();

/* How long there is left, to the minute, by the server's clock. Seconds would only hurry people. */
(function () {
  'use strict';
  var now = Date.parse(document.documentElement.getAttribute('data-now'));
  if (isNaN(now)) return;
  var ahead = now - Date.now();

  function write(span) {
    var left = Date.parse(span.getAttribute('data-until')) - Date.now() - ahead;
    if (isNaN(left)) return;
    var minutes = Math.floor(Math.abs(left) / 60000);
    var numbers = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
    var words = (left >= 0 ? 'data-left' : 'data-late') + (numbers[0] ? '' : '-today');
    var said = span.getAttribute(words).replace(/%([dhm])/g, function (all, unit) {
      return numbers['dhm'.indexOf(unit)];
    });
    if (span.textContent !== said) span.textContent = said;
    span.hidden = false;
  }
  function all() { document.querySelectorAll('[data-until]').forEach(write); }
  document.addEventListener('liuhe:fresh', all);
  setInterval(all, 10000);
  all();
})();
