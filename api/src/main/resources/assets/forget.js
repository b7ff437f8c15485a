/* What field work keeps on a device is one person's. It goes when they sign out, and when somebody else has signed in. */
(function () {
  'use strict';
  var PERSON = 'liuhe-field-person';
  var WAITING = 'liuhe-field-waiting';

  function kept(name) {
    try { return localStorage.getItem(name); } catch (none) { return null; }
  }

  function forget() {
    var gone = [];
    localStorage.removeItem(PERSON);
    localStorage.removeItem(WAITING);
    if (window.caches) gone.push(caches.delete('liuhe-field'));
    if (window.indexedDB) gone.push(new Promise(function (done) {
      var asked = indexedDB.deleteDatabase('liuhe-field');
      asked.onsuccess = asked.onerror = asked.onblocked = done;
    }));
    return Promise.all(gone).catch(function () {});
  }

  var person = document.documentElement.dataset.person;
  var another = person && kept(PERSON) && kept(PERSON) !== person;
  window.liuheField = {forget: forget, ready: another ? forget() : Promise.resolve()};

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!/\/logout$/.test(form.getAttribute('action') || '') || !kept(PERSON)) return;
    event.preventDefault();
    if (Number(kept(WAITING)) > 0 && !window.confirm(form.dataset.unsent)) return;
    forget().then(function () { HTMLFormElement.prototype.submit.call(form); });
  });
})();
