/* What a device keeps of acts that were not sent yet: a record each, under its key, of one person. */
(function () {
  'use strict';

  window.liuheField.store = function (person) {
    var opened;
    function database() {
      return opened = opened || new Promise(function (done, failed) {
        var asked = indexedDB.open('liuhe-field', 1);
        asked.onupgradeneeded = function () { asked.result.createObjectStore('acts', {keyPath: 'key'}); };
        asked.onerror = function () { failed(asked.error); };
        asked.onsuccess = function () {
          asked.result.onversionchange = function () { asked.result.close(); opened = null; };
          done(asked.result);
        };
      });
    }

    async function inStore(mode, work) {
      var db = await database();
      return new Promise(function (done, failed) {
        var change = db.transaction('acts', mode);
        var asked = work(change.objectStore('acts'));
        change.oncomplete = function () { done(asked.result); };
        change.onabort = change.onerror = function () { failed(change.error); };
      });
    }

    async function all() {
      var items = await inStore('readonly', function (store) { return store.getAll(); });
      return items.filter(function (item) { return item.person === person; })
        .sort(function (one, other) { return one.at - other.at; });
    }

    function put(item) { return inStore('readwrite', function (store) { return store.put(item); }); }
    function remove(key) { return inStore('readwrite', function (store) { return store.delete(key); }); }

    function get(key) { return inStore('readonly', function (store) { return store.get(key); }); }

    return {all: all, get: get, put: put, remove: remove};
  };
})();
