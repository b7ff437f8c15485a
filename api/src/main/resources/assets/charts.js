/* A chart is drawn from the table that lies with it in its figure, so that both say the same. Each column with data-series is a series,
   the attribute naming its colour in the palette (or low and high, between which a band is drawn); each cell has its data-value.
   Where the reader's own colours hold, there is the table alone. */
(function () {
  'use strict';

  var drawn = [];
  var opened = {};
  var own = matchMedia('(forced-colors: active)');
  var dark = matchMedia('(prefers-color-scheme: dark)');
  var lines = ['solid', 'dashed', 'dotted'];

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  }

  function read(table) {
    var heads = table.querySelectorAll('thead th');
    var rows = Array.prototype.slice.call(table.querySelectorAll('tbody tr'));
    var series = [];
    heads.forEach(function (head, at) {
      if (!head.dataset.series) return;
      series.push({name: head.textContent, colour: head.dataset.series, values: rows.map(function (row) {
        var value = row.children[at].dataset.value;
        return value === undefined ? null : Number(value);
      })});
    });
    return {at: rows.map(function (row) { return row.children[0].dataset.at; }), series: series};
  }

  function shown(kind, data) {
    var made = [];
    data.series.forEach(function (one, index) {
      if (one.colour === 'low' || one.colour === 'high') return;
      var type = kind === 'bar' ? 'bar' : 'line';
      made.push({name: one.name, type: type, data: one.values, symbolSize: 5, barMaxWidth: 28,
        showSymbol: kind === 'band', itemStyle: {color: colour(one.colour), borderColor: colour('ink'), borderWidth: type === 'bar' ? 1 : 0},
        lineStyle: {color: colour(one.colour), width: 2, type: lines[index % 3]}});
    });
    if (kind === 'band') {
      var low = data.series.filter(function (one) { return one.colour === 'low'; })[0].values;
      var high = data.series.filter(function (one) { return one.colour === 'high'; })[0].values;
      made.push({type: 'line', stack: 'band', data: low, symbol: 'none', lineStyle: {opacity: 0}, tooltip: {show: false}});
      made.push({type: 'line', stack: 'band', symbol: 'none', lineStyle: {opacity: 0}, tooltip: {show: false},
        areaStyle: {color: colour('amber'), opacity: 0.3},
        data: high.map(function (value, at) { return value === null ? null : value - low[at]; })});
    }
    return made;
  }

  function put(figure) {
    var canvas = figure.querySelector('.lh-chart__canvas');
    var details = figure.querySelector('details');
    var data = read(figure.querySelector('table'));
    canvas.hidden = false;
    if (details) details.open = opened[details.id] === true;
    var text = {color: colour('ink'), fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13};
    var line = {lineStyle: {color: colour('line-strong')}};
    var chart = echarts.init(canvas, null, {renderer: 'canvas'});
    chart.setOption({
      animation: false,
      textStyle: text,
      grid: {left: 8, right: 16, top: 40, bottom: 8, containLabel: true},
      legend: {top: 0, textStyle: text, data: data.series.filter(function (one) { return one.colour !== 'low' && one.colour !== 'high'; }).map(function (one) { return one.name; })},
      tooltip: {trigger: 'axis', renderMode: 'richText', backgroundColor: colour('card'), borderColor: colour('line-strong'), textStyle: text},
      xAxis: {type: 'category', data: data.at, axisLine: line, axisLabel: {color: colour('ink'), hideOverlap: true, width: 90, overflow: 'truncate'}},
      yAxis: {type: 'value', minInterval: 1, axisLabel: {color: colour('ink')}, splitLine: {lineStyle: {color: colour('line')}}},
      series: shown(figure.dataset.chart, data)
    });
    drawn.push(chart);
  }

  function clear() {
    drawn.forEach(function (chart) { chart.dispose(); });
    drawn = [];
    document.querySelectorAll('.lh-chart__canvas').forEach(function (canvas) { canvas.hidden = true; });
  }

  function draw() {
    clear();
    if (own.matches) {
      document.querySelectorAll('[data-chart] details').forEach(function (details) { details.open = true; });
      return;
    }
    document.querySelectorAll('[data-chart]').forEach(put);
  }

  draw();
  own.addEventListener('change', draw);
  dark.addEventListener('change', draw);
  window.addEventListener('resize', function () { drawn.forEach(function (chart) { chart.resize(); }); });
  document.addEventListener('click', function (event) {
    var summary = event.target.closest('[data-chart] summary');
    if (summary) opened[summary.parentElement.id] = !summary.parentElement.open;
  });

  document.addEventListener('liuhe:fresh', draw);
})();
