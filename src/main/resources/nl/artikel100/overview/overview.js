(function () {
  'use strict';
  var lang = document.documentElement.lang;

  function value(row, column) {
    var cell = row.cells[column];
    if (!cell) return '';
    var given = cell.getAttribute('data-v');
    return given === null ? cell.textContent : given;
  }

  var order = {'●': 5, '◐': 4, '×': 3, '–': 2, '?': 1};

  function compare(a, b) {
    if (order[a] && order[b]) return order[a] - order[b];
    if (a === '' || b === '') return (a === '') - (b === '');
    if (!isNaN(a) && !isNaN(b)) return a - b;
    return a.localeCompare(b, lang, {numeric: true});
  }

  document.querySelectorAll('table.sortable').forEach(function (table) {
    table.querySelectorAll('thead th').forEach(function (head, column) {
      var button = head.querySelector('button');
      if (!button) return;
      button.addEventListener('click', function () {
        var down = head.getAttribute('aria-sort') === 'ascending';
        table.querySelectorAll('[aria-sort]').forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        var body = table.tBodies[0];
        var rows = Array.prototype.slice.call(body.rows).map(function (row) { return [value(row, column), row]; });
        rows.sort(function (a, b) { return down ? compare(b[0], a[0]) : compare(a[0], b[0]); });
        rows.forEach(function (row) { body.appendChild(row[1]); });
      });
    });
  });

  var form = document.querySelector('.filter');
  var all = Array.prototype.slice.call(document.querySelectorAll('.letters tbody tr'));
  var output = form.querySelector('output');
  var none = document.querySelector('#brieven .none');
  var texts = all.map(function (row) {
    return (row.cells[0].textContent + ' ' + row.cells[1].textContent).toLowerCase();
  });
  form.hidden = false;

  function filter() {
    var shown = 0;
    var wanted = {};
    form.querySelectorAll('[data-filter]').forEach(function (field) {
      wanted[field.getAttribute('data-filter')] = field.value.trim();
    });
    all.forEach(function (row, i) {
      var keep = texts[i].indexOf(wanted.text.toLowerCase()) >= 0;
      ['kind', 'mission', 'year'].forEach(function (name) {
        keep = keep && (wanted[name] === '' || row.getAttribute('data-' + name) === wanted[name]);
      });
      row.hidden = !keep;
      shown += keep;
    });
    output.textContent = shown + ' / ' + all.length + ' ' + output.getAttribute('data-unit');
    none.hidden = shown > 0;
  }

  form.addEventListener('input', filter);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
})();
