/* Field work without a connection. Each act is kept in this browser under a key of its own before it is sent, and is shown as waiting,
   sent or refused until the person is done with it. Without this script the pages are plain forms. */
(function () {
  'use strict';
  var box = document.getElementById('field-outbox');
  if (!box || !window.indexedDB || !window.caches || !navigator.serviceWorker || !navigator.locks) return;

  var SHOWN = 60 * 60 * 1000;
  var RETRY = 30 * 1000;
  var PHOTOS = 4;
  var NOT_FIELDS = ['_csrf', 'act', 'version', 'key', 'asks', 'photo'];
  var say = box.dataset;
  var person = say.person;
  var shown = document.querySelector('[data-field-matter]');
  var matter = shown && shown.dataset.fieldMatter;
  var dirty = false;

  var store = window.liuheField.store(person);
  var all = store.all, put = store.put, remove = store.remove;
  function isOpen(item) { return item.state !== 'sent'; }

  /* ---- what is shown ---- */

  function line(parent, text, small) {
    var part = parent.appendChild(document.createElement('p'));
    part.className = 'lh-item__line' + (small ? ' lh-item__line--small' : '');
    part.textContent = text;
    return part;
  }

  function button(parent, text, pressed) {
    var made = parent.appendChild(document.createElement('button'));
    made.type = 'button';
    made.className = 'govuk-button govuk-button--secondary';
    made.textContent = text;
    made.addEventListener('click', function () { pressed(made); });
  }

  function state(item, items) {
    if (item.state !== 'waiting') return say[item.state];
    var before = items.find(function (each) { return each.key === item.behind; });
    return before && isOpen(before) ? say.behind : say.waiting;
  }

  async function render() {
    var items = await all();
    var open = items.filter(isOpen);
    localStorage.setItem('liuhe-field-person', person);
    localStorage.setItem('liuhe-field-waiting', String(open.length));
    box.hidden = items.length === 0;
    var list = document.getElementById('field-kept');
    list.replaceChildren();
    items.forEach(function (item) {
      var row = list.appendChild(document.createElement('li'));
      row.className = 'lh-item lh-field__kept lh-field__kept--' + item.state;
      row.dataset.state = item.state;
      var mark = line(row, '');
      mark.appendChild(document.createElement('strong')).textContent = item.label;
      mark.append(' · ' + state(item, items));
      if (item.matter !== matter) {
        var link = line(row, '', true).appendChild(document.createElement('a'));
        link.className = 'govuk-link';
        link.href = '/field/' + item.matter;
        link.textContent = item.title + ' · ' + say.open;
      }
      if (item.photos.length) line(row, say.photos.replace('%n', item.photos.length), true);
      if (item.state === 'refused') refused(row, item);
    });
    forms(open);
  }

  function refused(row, item) {
    item.words.forEach(function (words) { line(row, words); });
    if (item.changes.length) {
      line(row, say.changes, true);
      item.changes.forEach(function (change) { line(row, change, true); });
    }
    if (item.now !== null) button(row, say.again, function () { again(item); });
    button(row, say.drop, function (pressed) {
      if (pressed.dataset.sure) drop(item);
      pressed.dataset.sure = 'yes';
      pressed.textContent = say.dropSure;
    });
  }

  /* what waits is not written twice; what follows it can be written now */
  function forms(open) {
    var here = open.filter(function (item) { return item.matter === matter; });
    document.querySelectorAll('.lh-field__act').forEach(function (part) {
      var act = part.querySelector('form').dataset.fieldAct;
      if (!part.dataset.follows) { part.hidden = here.length > 0; return; }
      var before = here.find(function (item) { return item.act === part.dataset.follows; });
      part.hidden = !before || before.fields.violation === 'false'
        || here.some(function (item) { return item.act === act; });
    });
  }

  /* ---- what is written ---- */

  function missing(form, fields, photos) {
    var names = (form.dataset.required || '').split(' ').filter(Boolean);
    if (names.some(function (name) { return !(fields[name] || '').trim(); })) return say.missing;
    return (fields.violation === 'true' || fields.rectified === 'false') && form.elements.photo && !photos.length
      ? say.photoMissing : null;
  }

  async function keepAct(form) {
    var fields = {};
    var data = new FormData(form);
    data.forEach(function (value, name) {
      if (NOT_FIELDS.indexOf(name) < 0) fields[name] = name in fields ? fields[name] + '\n' + value : value;
    });
    var photos = data.getAll('photo').filter(function (file) { return file.size > 0; }).slice(0, PHOTOS);
    var wrong = missing(form, fields, photos)
      || (photos.some(function (photo) { return photo.size > Number(say.longest); }) ? say.tooLong : null);
    var told = form.querySelector('.lh-field__missing');
    if (told) { told.hidden = !wrong; told.textContent = wrong || ''; }
    if (wrong) return;
    var follows = form.closest('.lh-field__act').dataset.follows;
    var before = follows && (await all()).find(function (item) {
      return isOpen(item) && item.matter === matter && item.act === follows;
    });
    var item = {
      key: crypto.randomUUID(), person: person, matter: matter, act: form.dataset.fieldAct, label: form.dataset.label,
      title: document.querySelector('h1').textContent, version: before ? null : Number(form.elements.version.value),
      behind: before ? before.key : null, fields: fields, state: 'waiting', words: [], changes: [], now: null, at: Date.now(),
      photos: photos.map(function (photo) { return {key: crypto.randomUUID(), content: photo, number: null}; })
    };
    try {
      await put(item);
    } catch (full) {
      if (told) { told.hidden = false; told.textContent = say.full; }
      return;
    }
    dirty = false;
    form.reset();
    var folded = form.closest('details');
    if (folded) folded.open = false;
    await render();
    box.scrollIntoView();
    sync();
  }

  /* a new key: the server keeps what it answered to the old one */
  async function again(item) {
    item.key = await renamed(item);
    sync();
  }

  async function renamed(item) {
    var old = item.key;
    var fresh = Object.assign({}, item, {
      key: crypto.randomUUID(), version: item.now, behind: null, state: 'waiting', words: [], changes: [], now: null,
      photos: item.photos.map(function (photo) {
        return photo.number === null ? Object.assign({}, photo, {key: crypto.randomUUID()}) : photo;
      })
    });
    await put(fresh);
    for (var each of await all()) if (each.behind === old) await put(Object.assign(each, {behind: fresh.key}));
    await remove(old);
    await render();
    return fresh.key;
  }

  async function drop(item) {
    for (var each of await all()) if (each.behind === item.key) await drop(each);
    await remove(item.key);
    await render();
  }

  /* ---- what is sent ---- */

  function away(isAway) { document.getElementById('field-offline').hidden = !isAway; }
  function signedOut(isOut) { document.getElementById('field-sign-in').hidden = !isOut; }

  async function session() {
    var answer;
    try {
      // by what it accepts it is known for no page, to which signing in would lead back
      answer = await fetch('/field/session', {redirect: 'manual', cache: 'no-store', headers: {Accept: 'application/json'}});
    } catch (none) {
      away(true);
      return null;
    }
    away(false);
    signedOut(answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403);
    if (!answer.ok) return null;
    var now = await answer.json();
    if (now.person === person) return now;
    await window.liuheField.forget();
    location.replace('/field');
    return null;
  }

  /* {stop: true} where it can only be tried later; {ok, body} where the server has decided */
  async function post(now, path, type, key, body) {
    var headers = {'Content-Type': type, 'Idempotency-Key': key};
    headers[now.header] = now.token;
    var answer;
    try {
      answer = await fetch(path, {method: 'POST', redirect: 'manual', headers: headers, body: body});
    } catch (none) {
      away(true);
      return {stop: true};
    }
    var later = [0, 401, 409, 429].indexOf(answer.status) >= 0 || answer.status >= 500;
    var json = (answer.headers.get('Content-Type') || '').indexOf('json') >= 0;
    if (later || (answer.status === 403 && !json)) return {stop: true};
    return {ok: answer.ok, body: json ? await answer.json() : {words: [String(answer.status)]}};
  }

  async function isRefused(item, body) {
    item.state = 'refused';
    item.words = body.words || [body.detail || ''];
    item.changes = body.changes || [];
    item.now = typeof body.version === 'number' ? body.version : item.version;
    await put(item);
    return true;
  }

  /* true where the server has decided about it */
  async function send(item, now) {
    var path = '/field/' + encodeURIComponent(item.matter);
    for (var photo of item.photos) {
      if (photo.number !== null) continue;
      var taken = await post(now, path + '/photos', 'application/octet-stream', photo.key, photo.content);
      if (taken.stop) return false;
      if (!taken.ok) return isRefused(item, taken.body);
      photo.number = taken.body.number;
      photo.content = null;
      await put(item);
    }
    var done = await post(now, path + '/acts', 'application/json', item.key, JSON.stringify({
      act: item.act, version: item.version, fields: item.fields,
      photos: item.photos.map(function (each) { return each.number; })
    }));
    if (done.stop) return false;
    if (!done.ok) return isRefused(item, done.body);
    await put(Object.assign(item, {state: 'sent', result: done.body.version, after: done.body.after, sentAt: Date.now(), fields: {}}));
    return true;
  }

  async function sendAll() {
    var waiting = (await all()).filter(function (item) { return item.state === 'waiting'; });
    if (!waiting.length) return null;
    var now = await session();
    if (!now) return null;
    var last = null;
    var decided = {};
    for (var item of waiting) {
      if (item.behind) {
        var before = await store.get(item.behind);
        if (before && isOpen(before)) continue;
        if (before) item.version = before.result;
      }
      if (!await send(item, now)) break;
      decided[item.matter] = item.after;
      if (item.state === 'sent') last = item;
    }
    await render();
    for (var one of Object.keys(decided)) await window.liuheField.refresh(person, '/field/' + one, decided[one]);
    return last;
  }

  var wanted = false;
  function sync() {
    return navigator.locks.request('liuhe-field', {ifAvailable: true}, async function (ours) {
      if (!ours) { wanted = true; return; }
      var last;
      do {
        wanted = false;
        last = await sendAll() || last;
      } while (wanted);
      if (!last || dirty) return;
      var open = (await all()).some(function (item) { return item.matter === last.matter && isOpen(item); });
      if (matter && (open || matter !== last.matter)) return;
      if (matter) location.replace('/field/' + matter + (last.after ? '?after=' + encodeURIComponent(last.after) : ''));
      else location.reload();
    });
  }

  /* ---- its beginning ---- */

  async function forgetSent() {
    var items = await all();
    for (var item of items) {
      var needed = items.some(function (each) { return each.behind === item.key && isOpen(each); });
      if (!isOpen(item) && !needed && Date.now() - item.sentAt > SHOWN) await remove(item.key);
    }
  }

  async function start() {
    await window.liuheField.ready;
    await forgetSent();
    await render();
    away(!navigator.onLine);
    sync();
    await navigator.serviceWorker.register('/field/worker.js', {scope: '/field'});
    await navigator.serviceWorker.ready;
    if (navigator.onLine) await window.liuheField.keepPages(person, [say.stylesheet, say.script, say.fieldScript]);
  }

  document.addEventListener('input', function () { dirty = true; });
  document.addEventListener('submit', function (event) {
    if (!event.target.dataset.fieldAct) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    keepAct(event.target);
  }, true);
  window.addEventListener('online', function () { away(false); sync(); });
  window.addEventListener('offline', function () { away(true); });
  document.addEventListener('visibilitychange', function () { if (!document.hidden) sync(); });
  setInterval(sync, RETRY);
  start().catch(function () { /* a page that cannot be kept is still a page */ });
})();
