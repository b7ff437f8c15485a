/* What somebody is about to file, kept on this device: only where they ask for it, until it was sent or they sign out. */
(function () {
  'use strict';

  var PLACE = 'liuhe-draft';
  var OURS = ['_csrf', 'key', 'to', 'words', 'search', 'seen'];

  function kept() {
    try { return JSON.parse(localStorage.getItem(PLACE)); } catch (unreadable) { return null; }
  }
  function keep(draft) {
    try { localStorage.setItem(PLACE, JSON.stringify(draft)); return true; } catch (full) { return false; }
  }
  function drop() {
    try { localStorage.removeItem(PLACE); } catch (nothingIsKept) { /* then there is nothing to drop */ }
  }

  document.addEventListener('submit', function (event) {
    if (/\/logout$/.test(event.target.getAttribute('action'))) drop();
  });

  var draft = kept();
  if (draft && draft.sending && document.querySelector('[data-receipt]')) drop();

  var page = document.querySelector('[data-draft]');
  if (!page) return;
  var key = page.dataset.draft;
  var form = page.querySelector('[data-draft-form]');
  var part = page.querySelector('[data-keep]');
  var on = part.querySelector('[data-keep-on]');
  var off = part.querySelector('[data-keep-off]');
  var told = part.querySelector('[data-keep-said]');

  /* a device has more than one person; what is another's is nobody's business */
  if (draft && draft.owner !== page.dataset.owner) {
    drop();
    draft = null;
  }

  function mine() { return draft !== null && draft.key === key; }

  function shows(words) {
    part.hidden = false;
    on.hidden = mine();
    off.hidden = !mine();
    told.textContent = words || '';
  }

  function typed() {
    new FormData(form).forEach(function (value, name) {
      if (OURS.indexOf(name) < 0 && typeof value === 'string') draft.said[name] = value;
    });
    draft.at = new Date().toISOString();
    return keep(draft);
  }

  /* what was answered on the pages before */
  function gather() {
    if (!page.dataset.said) return;
    fetch(page.dataset.said, {headers: {Accept: 'application/json'}}).then(function (answer) {
      return answer.ok ? answer.json() : {};
    }).then(function (said) {
      if (!mine()) return;
      draft.said = Object.assign({}, said, draft.said);
      keep(draft);
    }).catch(function () { /* offline: what was kept before stays */ });
  }

  on.addEventListener('click', function () {
    draft = {owner: page.dataset.owner, key: key, said: {}};
    if (!typed()) draft = null;
    shows(mine() ? told.dataset.kept : told.dataset.full);
    if (mine()) gather();
  });
  off.addEventListener('click', function () {
    drop();
    draft = null;
    shows(told.dataset.gone);
  });
  form.addEventListener('input', function () { if (mine()) typed(); });

  /* without a connection it is sent when there is one again, once: its key stays the same */
  var waits = false;
  document.addEventListener('submit', function (event) {
    if (event.target !== form) return;
    if (mine() && !event.submitter?.name) {
      draft.sending = form.hasAttribute('data-draft-send');
      typed();
    }
    if (navigator.onLine) return;
    event.preventDefault();
    event.stopPropagation();
    shows(told.dataset.offline);
    if (waits) return;
    waits = true;
    window.addEventListener('online', function () {
      waits = false;
      form.requestSubmit();
    }, {once: true});
  }, true);

  if (mine()) {
    /* it is here again, so it was not received */
    draft.sending = false;
    keep(draft);
    gather();
    shows();
    return;
  }
  var resume = page.querySelector('[data-resume]');
  if (!draft || !resume) {
    shows();
    return;
  }
  var again = resume.querySelector('form');
  resume.hidden = false;
  var at = resume.querySelector('[data-resume-at]');
  at.dateTime = draft.at;
  at.textContent = new Date(draft.at).toLocaleString(document.documentElement.lang, {timeZone: 'Asia/Shanghai'});
  again.addEventListener('submit', function () {
    Object.keys(draft.said).concat('key').forEach(function (name) {
      var field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      field.value = name === 'key' ? draft.key : draft.said[name];
      again.appendChild(field);
    });
  });
  resume.querySelector('[data-resume-drop]').addEventListener('click', function () {
    drop();
    draft = null;
    resume.hidden = true;
    shows(told.dataset.gone);
  });
})();
