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
})();
