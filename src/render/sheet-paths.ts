import { buildSheets } from '../cheatsheets/index.ts';
import type { Library } from '../model/library.ts';
import { indexLibrary, pageName, sectionLabel } from './library-index.ts';
import { rememberFor } from '../remember.ts';

/** Every sheet of a library. */
export const sheetsOf = rememberFor(buildSheets);

/** The pages of sheets: those of sections, or those of whole courses. */
export function sheetPaths(library: Library, of: 'section' | 'course') {
  const { sections } = indexLibrary(library);
  const titles = new Map(library.courses.map(({ id, title }) => [id, title]));
  return sheetsOf(library)
    .filter(({ section }) => (section === null) === (of === 'course'))
    .map((sheet) => {
      const section = sheet.section && sections.get(sheet.section);
      const courseTitle = titles.get(sheet.course) ?? sheet.course;
      const number = section && section.number !== null && sectionLabel(section);
      const label = section ? [number, courseTitle].filter(Boolean).join(' · ') : '강좌 전체';
      return {
        params: { course: sheet.course, section: pageName(sheet.url) },
        props: { sheet, label, courseTitle },
      };
    });
}
