/**
 * What 填报稿.html does by itself, in words that old browsers of offices understand: copy, tick, search, count. The clipboard is
 * asked in the old way too: pages opened from a disk are refused the new one in some browsers.
 */
export const FILLING_SHEET_SCRIPT = `
(function () {
  var key = document.body.getAttribute('data-key');
  var ticks = {};
  try { ticks = JSON.parse(localStorage.getItem(key) || '{}') || {}; } catch (error) { ticks = {}; }
  var entries = Array.prototype.slice.call(document.querySelectorAll('[data-place]'));
  var bare = document.getElementById('bare');
  var said = document.getElementById('said');
  function keep() { try { localStorage.setItem(key, JSON.stringify(ticks)); } catch (error) { /* a locked-down browser forgets the ticks, and no more */ } }
  function textOf(entry) { return entry.getAttribute(bare.checked ? 'data-raw' : 'data-text'); }
  function count() {
    var done = 0; var asked = 0;
    entries.forEach(function (entry) {
      if (entry.getAttribute('data-text') === '') return;
      asked += 1;
      if (entry.querySelector('input').checked) done += 1;
    });
    document.getElementById('progress').textContent = done + '/' + asked + ' 已填';
  }
  function say(words) { said.textContent = words; }
  function copyOld(text, html) {
    var listener = function (event) {
      event.preventDefault();
      event.clipboardData.setData('text/plain', text);
      if (html) event.clipboardData.setData('text/html', html);
    };
    document.addEventListener('copy', listener);
    var done = document.execCommand('copy');
    document.removeEventListener('copy', listener);
    return done;
  }
  function copy(text, html, name) {
    if (copyOld(text, html)) { say('已复制：' + name); return; }
    if (navigator.clipboard && navigator.clipboard.writeText) {
      navigator.clipboard.writeText(text).then(function () { say('已复制：' + name); }, function () { say('没能复制，请选中文字后按 Ctrl+C。'); });
      return;
    }
    say('没能复制，请选中文字后按 Ctrl+C。');
  }
  function block(table) {
    return Array.prototype.map.call(table.querySelectorAll('tr[data-row]'), function (row) {
      return Array.prototype.map.call(row.querySelectorAll('[data-place]'), function (entry) {
        return textOf(entry).replace(/\\s*[\\t\\n\\r]+\\s*/g, ' ');
      }).join('\\t');
    }).join('\\n');
  }
  entries.forEach(function (entry) {
    var box = entry.querySelector('input');
    var place = entry.getAttribute('data-place');
    var value = entry.getAttribute('data-raw');
    if (ticks[place] === value) box.checked = true;
    else if (ticks[place] !== undefined) entry.className += ' changed';
    box.addEventListener('change', function () {
      if (box.checked) ticks[place] = value; else delete ticks[place];
      entry.className = entry.className.replace(' changed', '');
      keep(); count();
    });
  });
  document.addEventListener('click', function (event) {
    var button = event.target;
    if (button.tagName !== 'BUTTON') return;
    var entry = button.closest('[data-place]');
    if (button.className === 'copy') copy(textOf(entry), null, entry.getAttribute('data-label'));
    if (button.className === 'part') copy(button.getAttribute('data-part'), null, button.textContent);
    if (button.className === 'rich') copy(entry.getAttribute('data-text'), entry.querySelector('.html').innerHTML, entry.getAttribute('data-label'));
    if (button.className === 'block') copy(block(button.closest('section')), null, '整张表');
  });
  bare.addEventListener('change', function () {
    entries.forEach(function (entry) { entry.querySelector('.value').textContent = textOf(entry); });
  });
  document.getElementById('search').addEventListener('input', function (event) {
    var words = event.target.value.toLowerCase().split(/\\s+/);
    Array.prototype.forEach.call(document.querySelectorAll('.entry, tr[data-row]'), function (line) {
      var text = line.textContent.toLowerCase();
      line.hidden = !words.every(function (word) { return text.indexOf(word) >= 0; });
    });
  });
  count();
})();
`;
