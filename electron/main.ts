/** The Electron shell, as a list of steps. */
import { app } from 'electron';

void app.whenReady();
