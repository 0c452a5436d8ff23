/** Answers `require('electron')` everywhere in this process with the stand-in, as Electron's own program does, and starts it. */
'use strict';
const Module = require('node:module');

let electron = null;
const load = Module._load;
Module._load = function loadWithElectron(name, ...rest) {
  return name === 'electron' && electron !== null ? electron : load.call(this, name, ...rest);
};
const { startStandIn } = require('./startStandIn.ts');
startStandIn(process.argv.slice(2), (made) => {
  electron = made;
}, require);
