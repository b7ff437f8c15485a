/* Small comforts; nothing here is needed for a page to work. */
(function () {
  'use strict';

  /* what went wrong is read first */
  var problems = document.getElementById('problems');
  if (problems) problems.focus();

  /* a link in the summary leads into the field, even where it lies in a closed part of the page */
  document.addEventListener('click', function (event) {
    var link = event.target.closest('.govuk-error-summary a');
    if (!link) return;
    var field = document.getElementById(link.hash.slice(1));
    if (!field) return;
    for (var part = field.closest('details'); part; part = part.parentElement.closest('details')) part.open = true;
    event.preventDefault();
    (field.closest('.govuk-form-group') || field).scrollIntoView();
    field.focus({preventScroll: true});
  });

  /* a file that would be refused for its length need not travel first */
  function tooLong(form) {
    var field = form.querySelector('input[type=file][data-longest]');
    if (!field) return false;
    var file = field.files[0];
    field.setCustomValidity(file && file.size > Number(field.dataset.longest) ? field.dataset.tooLong : '');
    return !field.reportValidity();
  }

  /* an impatient second press sends nothing */
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (tooLong(form)) { event.preventDefault(); return; }
    if (!form.hasAttribute('data-once')) return;
    if (form.getAttribute('data-sent') === 'yes') { event.preventDefault(); return; }
    form.setAttribute('data-sent', 'yes');
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) { form.removeAttribute('data-sent'); });
  });

  /* paper shows what is folded, but no forms */
  var unfolded = [];
  window.addEventListener('beforeprint', function () {
    unfolded = Array.prototype.filter.call(document.querySelectorAll('main details:not([open])'), function (part) {
      return !part.querySelector('form');
    });
    unfolded.forEach(function (part) { part.open = true; });
  });
  window.addEventListener('afterprint', function () {
    unfolded.forEach(function (part) { part.open = false; });
  });

  /* a place that is to be covered is drawn on the picture; what counts is the line that it becomes */
  document.querySelectorAll('[data-covers]').forEach(function (picture) {
    var lines = document.getElementById(picture.getAttribute('data-covers'));
    var svg = picture.querySelector('svg');
    var from = null;
    var drawn = null;

    function rect(numbers) {
      var made = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      ['x', 'y', 'width', 'height'].forEach(function (name, index) { made.setAttribute(name, numbers[index]); });
      return made;
    }
    function at(event) {
      var box = svg.getBoundingClientRect();
      return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height].map(function (part) {
        return Math.min(100, Math.max(0, part * 100));
      });
    }
    /* outwards to whole numbers */
    function place(to) {
      var left = Math.floor(Math.min(from[0], to[0]));
      var top = Math.floor(Math.min(from[1], to[1]));
      return [left, top, Math.ceil(Math.max(from[0], to[0])) - left, Math.ceil(Math.max(from[1], to[1])) - top];
    }
    function redraw() {
      svg.replaceChildren.apply(svg, lines.value.split('\n').map(function (line) {
        return line.trim().split(/[\s,，、]+/).map(Number);
      }).filter(function (numbers) { return numbers.length === 4 && numbers.every(Number.isInteger); }).map(rect));
    }
    lines.addEventListener('input', redraw);
    svg.addEventListener('pointerdown', function (event) {
      from = at(event);
      svg.setPointerCapture(event.pointerId);
      event.preventDefault();
    });
    svg.addEventListener('pointermove', function (event) {
      if (!from) return;
      if (drawn) drawn.remove();
      drawn = svg.appendChild(rect(place(at(event))));
    });
    svg.addEventListener('pointerup', function (event) {
      if (!from) return;
      var made = place(at(event));
      from = null;
      drawn = null;
      if (made[2] > 0 && made[3] > 0) lines.value = (lines.value.trim() + '\n' + made.join(' ')).trim();
      redraw();
    });
    svg.addEventListener('pointercancel', function () { from = null; drawn = null; redraw(); });
  });

  /* what stands in a file need not be opened and copied by hand */
  document.querySelectorAll('[data-file-into]').forEach(function (part) {
    var field = document.getElementById(part.getAttribute('data-file-into'));
    if (!field || !window.FileReader) return;
    part.hidden = false;
    part.querySelector('input').addEventListener('change', function (event) {
      var file = event.target.files[0];
      if (!file || file.size > 65536) return;
      var reader = new FileReader();
      reader.addEventListener('load', function () { field.value = reader.result; });
      reader.readAsText(file);
    });
  });
})();
