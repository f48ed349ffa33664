import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './search-help.module.css';

/** Queries to try, each with the key of what it finds. */
const EXAMPLES = {
  words: [
    ['banjir bantuan', 'guide.all'],
    ['"dapur umum"', 'guide.phrase'],
    ['banjir OR longsor', 'guide.or'],
    ['banjir -jakarta', 'guide.not'],
    ['(banjir OR longsor) bantuan', 'guide.brackets'],
    ['banjir NEAR/5 bantuan', 'guide.near'],
  ],
  forms: [
    ['korup*', 'guide.prefix'],
    ['~korupsi', 'guide.related'],
    ['judul:banjir', 'guide.title'],
  ],
  fields: [
    ['tokoh:"Joko Widodo"', 'guide.person'],
    ['institusi:KPK', 'guide.institution'],
    ['tempat:"Jawa Barat"', 'guide.place'],
    ['pembicara:"Sri Mulyani"', 'guide.speaker'],
    ['nada:negatif kategori:politik', 'guide.tone'],
    ['nada.tokoh("Prabowo Subianto"):positif', 'guide.toward'],
    ['outlet:detik jenis:nasional', 'guide.outlet'],
    ['daerah:"Jawa Timur" bahasa:indonesia', 'guide.region'],
    ['tanggal:7hari', 'guide.recent'],
    ['tanggal:2026-11-01..2026-11-20', 'guide.days'],
  ],
} as const;

interface SearchHelpProps {
  readonly onClose: () => void;
  readonly onSearch: (query: string) => void;
}

/** How to write a query, by examples that a click tries. */
export function SearchHelp({ onClose, onSearch }: SearchHelpProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="md"
      title={t('search.guide')}
      closeButtonProps={{ 'aria-label': t('facet.close') }}
      classNames={{ title: classes['title'] ?? '' }}
    >
      {(['words', 'forms', 'fields'] as const).map((group) => (
        <section key={group} className={classes['group']}>
          <h3>{t(`guide.${group}`)}</h3>
          <dl>
            {EXAMPLES[group].map(([query, meaning]) => (
              <div key={query} className={classes['example']}>
                <dt>
                  <button type="button" onClick={() => onSearch(query)}>
                    {query}
                  </button>
                </dt>
                <dd>{t(meaning)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className={classes['note']}>{t('guide.note')}</p>
    </Drawer>
  );
}
