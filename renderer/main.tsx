/** Starts the window: connects to the computer's side, opens the database, mounts the program. */
import { createRoot } from 'react-dom/client';
import { openStore } from '#renderer/drafts/openStore.ts';
import { connectDesktop } from '#renderer/desktop/connectDesktop.ts';
import { PageFileDialogs } from '#renderer/desktop/PageFileDialogs.tsx';
import { ErrorBoundary } from '#renderer/recovery/ErrorBoundary.tsx';
import { ThemedProgram } from '#renderer/look/ThemedProgram.tsx';
import { Program } from './Program.tsx';
import './look/program.css';

const place = document.getElementById('program');
if (!place) throw new Error('the page has no place for the program');
const desktop = connectDesktop();
createRoot(place).render(
  <ThemedProgram>
    <ErrorBoundary part="program">
      <Program desktop={desktop} openStore={() => openStore(desktop)} />
    </ErrorBoundary>
    <PageFileDialogs />
  </ThemedProgram>,
);
