import { useState } from 'preact/hooks';
import { nameDevice, readClock } from '../../../review/clock.ts';
import type { Settings } from '../../../review/events.ts';
import { latestSettings } from '../../../review/settings.ts';
import { openStore, type Store } from '../../../review/store.ts';
import { LoadedPage } from '../page.tsx';
import { useReviewState } from '../study.ts';
import { BackupPanel } from './backup-panel.tsx';
import { DailyFields } from './daily-fields.tsx';
import { DeleteAll } from './delete-all.tsx';
import { ExamFields } from './exam-fields.tsx';
import { MemoryFields } from './memory-fields.tsx';
import { StoredHere } from './stored-here.tsx';
import { ThemeField } from './theme-field.tsx';

const loadStore = async () => ({ store: await openStore(nameDevice) });

/** How much to learn, how it looks, and what is kept on this device. */
export function SettingsApp() {
  return <LoadedPage load={loadStore}>{({ store }) => <Fields store={store} />}</LoadedPage>;
}

export type FieldsProps = { settings: Settings; onChange: (change: Partial<Settings>) => void };

function Fields({ store }: { store: Store }) {
  const settings = latestSettings(useReviewState(store).timeline);
  const [saved, setSaved] = useState('');
  const save = async (change: Partial<Settings>) => {
    setSaved('');
    await store.append({ kind: 'settings', change }, readClock());
    setSaved('저장했어요.');
  };
  const fields = { settings, onChange: (change: Partial<Settings>) => void save(change) };
  return (
    <div class="settings">
      <DailyFields {...fields} />
      <MemoryFields {...fields} />
      <ExamFields {...fields} />
      <ThemeField />
      <BackupPanel store={store} />
      <StoredHere store={store} />
      <DeleteAll store={store} />
      <p class="saved" role="status">
        {saved}
      </p>
    </div>
  );
}
