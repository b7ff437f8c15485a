
/* Reads the page aloud by a voice of this device; a voice elsewhere would be told what stands here. */
(function () {
  'use strict';

  var bar = document.querySelector('.lh-aloud');
  var speech = window.speechSynthesis;
  if (!bar || !speech || !window.SpeechSynthesisUtterance) return;
  var read = bar.querySelector('[data-aloud=read]');
  var pause = bar.querySelector('[data-aloud=pause]');
  var stop = bar.querySelector('[data-aloud=stop]');
  var round = 0;

  function voice(language) {
    var wanted = language.slice(0, 2) === 'en' ? /^en/i : /^(zh(?!.*(hk|mo))|cmn)/i;
    var voices = speech.getVoices().filter(function (each) { return each.localService && wanted.test(each.lang); });
    var exact = voices.filter(function (each) { return each.lang.replace('_', '-').slice(0, 5) === language; });
    return exact[0] || voices[0];
  }

  function offer() { bar.hidden = !voice(document.documentElement.lang); }

  /* what is seen of the page, a sentence each, and in which language */
  function sentences() {
    var found = [];
    var walk = document.createTreeWalker(document.getElementById('main'), NodeFilter.SHOW_TEXT);
    var block = null;
    while (walk.nextNode()) {
      var at = walk.currentNode.parentElement;
      var folded = at.closest('details:not([open])');
      if (folded && !at.closest('summary')) continue;
      if (at.closest('nav, script, textarea, select, [aria-hidden=true], [hidden]') || !at.getClientRects().length) continue;
      var text = walk.currentNode.textContent.replace(/\s+/g, ' ');
      if (!text.trim()) continue;
      var around = at.closest('p, li, dt, dd, h1, h2, h3, td, th, label, legend, summary, blockquote, button, div');
      if (around === block) found[found.length - 1].text += text;
      else found.push({text: text, language: at.closest('[lang]').lang});
      block = around;
    }
    return found.flatMap(function (part) {
      /* some voices fall silent in the middle of what is long */
      return (part.text.match(/[^。！？；.!?;]{1,160}(?:[。！？；.!?;]+|(?=\s)|$)|[^。！？；.!?;]{1,160}|[。！？；.!?;]+/g) || []).filter(function (text) {
        return /[\p{L}\p{N}]/u.test(text);
      }).map(function (text) { return {text: text.trim(), language: part.language}; });
    });
  }

  function show(reading, paused) {
    read.setAttribute('aria-pressed', String(reading));
    pause.setAttribute('aria-pressed', String(paused));
    if (!reading && (document.activeElement === pause || document.activeElement === stop)) read.focus();
    pause.hidden = stop.hidden = !reading;
  }

  function silence() {
    round++;
    /* what is paused would not be forgotten everywhere */
    speech.resume();
    speech.cancel();
    show(false, false);
  }

  function begin() {
    silence();
    var mine = round;
    var left = sentences();
    show(true, false);
    (function next() {
      if (mine !== round) return;
      var sentence = left.shift();
      if (!sentence) { show(false, false); return; }
      var said = new SpeechSynthesisUtterance(sentence.text);
      said.voice = voice(sentence.language) || voice(document.documentElement.lang);
      if (!said.voice) { silence(); return; }
      said.lang = said.voice.lang;
      said.rate = 0.9;
      said.onend = next;
      said.onerror = function () { if (mine === round) silence(); };
      speech.speak(said);
    })();
  }

  read.addEventListener('click', function () {
    if (read.getAttribute('aria-pressed') === 'true') silence(); else begin();
  });
  pause.addEventListener('click', function () {
    var paused = pause.getAttribute('aria-pressed') !== 'true';
    if (paused) speech.pause(); else speech.resume();
    show(true, paused);
  });
  stop.addEventListener('click', silence);
  window.addEventListener('pagehide', silence);
  if (speech.addEventListener) speech.addEventListener('voiceschanged', offer);
  else speech.onvoiceschanged = offer;
  speech.cancel();
  offer();
})();
