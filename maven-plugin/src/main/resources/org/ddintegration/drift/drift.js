'use strict';

const integrations = JSON.parse(document.getElementById('data').textContent);
const main = document.getElementById('integrations');

function element(name, text, parent) {
  const made = document.createElement(name);
  made.textContent = text;
  parent.append(made);
  return made;
}

function row(table, kind, point, said) {
  const line = element('tr', '', table);
  line.className = kind.replace(' ', '-');
  element('td', kind, line);
  element('code', point, element('td', '', line));
  element('td', said, line);
}

function show(one) {
  const section = element('section', '', main);
  element('h2', one.name, section);
  element('p', one.libraries.join('; '), section);
  const table = element('table', '', section);
  const head = element('tr', '', table);
  ['', 'hook point', 'what became of it'].forEach(text => element('th', text, head).scope = 'col');
  const hooks = [...one.hooks].sort((a, b) => b.breaks - a.breaks);
  hooks.forEach(hook => row(table, hook.breaks ? 'broken' : hook.fate, hook.path, hook.said));
  one.untraced.forEach(fresh => row(table, 'new', fresh.function, fresh.why + ', beside ' + fresh.beside));
  one.notes.forEach(note => element('p', note, section));
}

const broken = integrations.reduce((sum, one) => sum + one.breakages, 0);
const hooks = integrations.reduce((sum, one) => sum + one.hooks.length, 0);
document.getElementById('counts').textContent =
  broken + ' of ' + hooks + ' hook points broken, ' + integrations.length + ' integrations';
document.getElementById('all').addEventListener('change', event =>
  main.classList.toggle('everything', event.target.checked));
integrations.forEach(show);
