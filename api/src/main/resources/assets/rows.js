/* A long table by keyboard: up and down from row to row, home and end, x to choose one. Only while the focus is in it, so that
   no key means something else elsewhere (WCAG 2.2, 2.1.4). */
(function () {
  'use strict';
  function links() { return Array.prototype.slice.call(document.querySelectorAll('[data-rows] tbody tr td a')); }

  document.addEventListener('keydown', function (event) {
    var row = event.target.closest('[data-rows] tbody tr');
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    var all = links();
    var at = all.findIndex(function (link) { return row.contains(link); });
    var to = {ArrowDown: at + 1, j: at + 1, ArrowUp: at - 1, k: at - 1, Home: 0, End: all.length - 1}[event.key];
    if (to !== undefined && all[to]) { all[to].focus(); event.preventDefault(); }
    if (event.key === 'x') {
      var box = row.querySelector('input[type=checkbox]');
      if (box) box.click();
    }
  });

  var chooseAll = document.querySelector('[data-choose-all]');
  if (!chooseAll) return;
  chooseAll.hidden = false;
  chooseAll.addEventListener('click', function () {
    var boxes = Array.prototype.slice.call(chooseAll.form.querySelectorAll('[data-rows] input[type=checkbox]'));
    var on = boxes.some(function (box) { return !box.checked; });
    boxes.forEach(function (box) { box.checked = on; });
  });
})();
