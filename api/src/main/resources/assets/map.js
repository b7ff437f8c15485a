/* Areas on a map, drawn from GeoJSON; what a place means is said beside the map, too, so that nothing is lost without it.
   <div data-map="address of GeoJSON" data-values='{"path":{"text":"95%","mark":"met","link":"/…"}}' data-in="Zoom in" data-out="Zoom out" hidden>
   The mark is one of met, near, bad and none; colours are the stylesheet's. */
(function () {
  'use strict';

  var drawn = [];

  function name(area) {
    return document.documentElement.lang.indexOf('en') === 0 ? area.nameEn : area.nameZh;
  }

  function label(area, value) {
    var text = document.createElement('span');
    text.textContent = value ? name(area) + ' ' + value.text : name(area);
    return text;
  }

  function put(element, areas) {
    if (!areas.features.length) return;
    var values = JSON.parse(element.dataset.values || '{}');
    element.hidden = false;
    var map = L.map(element, {zoomControl: false, attributionControl: false, keyboard: false, scrollWheelZoom: false, zoomSnap: 0.25});
    L.control.zoom({zoomInTitle: element.dataset.in, zoomOutTitle: element.dataset.out}).addTo(map);
    var layer = L.geoJSON(areas, {
      style: function (feature) {
        var value = values[feature.properties.path];
        return {className: 'lh-map__area lh-map__area--' + (value ? value.mark : 'none')};
      },
      onEachFeature: function (feature, shape) {
        var value = values[feature.properties.path];
        shape.bindTooltip(label(feature.properties, value), {permanent: areas.features.length < 16, direction: 'center', className: 'lh-map__name'});
        if (value && value.link) shape.on('click', function () { location.assign(value.link); });
      }
    }).addTo(map);
    map.fitBounds(layer.getBounds(), {padding: [12, 12]});
    drawn.push(map);
  }

  function draw() {
    document.querySelectorAll('[data-map]').forEach(function (element) {
      if (element.dataset.drawn) return;
      element.dataset.drawn = 'yes';
      fetch(element.dataset.map, {headers: {Accept: 'application/json'}})
        .then(function (answer) { return answer.ok ? answer.json() : {features: []}; })
        .then(function (areas) { if (element.isConnected) put(element, areas); })
        .catch(function () { /* the list is there */ });
    });
  }

  draw();
  document.addEventListener('liuhe:fresh', function () {
    drawn.forEach(function (map) { map.remove(); });
    drawn = [];
    draw();
  });
})();
