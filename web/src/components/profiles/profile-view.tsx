import { useTranslation } from 'react-i18next';
import type { Profile } from '../../api/names.ts';
import type { Span } from '../../routes/insight-address.ts';
import { PROFILE_PATHS, parseProfileSearch } from '../../routes/profile-address.ts';
import { Notice } from '../feedback/notice.tsx';
import { BasisNote } from '../insights/basis-note.tsx';
import { SpanChoice } from '../insights/span-choice.tsx';
import { CompanyPanel, OutletPanel, PlacePanel } from './company-panels.tsx';
import { HolderPanel, OfficePanel } from './office-panels.tsx';
import { ProfileHead } from './profile-head.tsx';
import classes from './profile-view.module.css';
import { StatementPanel } from './statement-panel.tsx';
import { CoveragePanel, TowardPanel } from './coverage-panels.tsx';
import { HeadlinePanel, WrittenPanel } from './written-panels.tsx';

/** All that is known of a name: the record first, then what articles of some days say of it. */
export function ProfileView({ profile, span }: { readonly profile: Profile; readonly span: Span }) {
  const { t } = useTranslation();
  const { kind, key, name, record, holders, timeline, toward } = profile;
  const { articles } = timeline.basis;
  return (
    <article className={classes['profile']}>
      <ProfileHead profile={profile} />
      <SpanChoice
        chosen={span}
        linkTo={(rentang) => ({ to: PROFILE_PATHS[kind], params: { key }, search: parseProfileSearch({ rentang }) })}
      />
      <div className={classes['columns']}>
        <div className={classes['column']}>
          {articles === 0 ? (
            <Notice title={t('profile.none', { name })}>{t('profile.none-text')}</Notice>
          ) : (
            <>
              <CoveragePanel profile={profile} />
              {kind !== 'place' && <StatementPanel profile={profile} />}
              <HeadlinePanel profile={profile} />
              <OutletPanel outlets={profile.outlets} />
            </>
          )}
        </div>
        <div className={classes['column']}>
          {record !== null && kind === 'person' && <OfficePanel offices={record.offices} />}
          {holders.length > 0 && <HolderPanel holders={holders} />}
          {toward !== null && <TowardPanel toward={toward} name={name} />}
          {articles > 0 && (
            <>
              <CompanyPanel people={profile.people} institutions={profile.institutions} />
              <PlacePanel provinces={profile.provinces} cities={profile.cities} />
              <WrittenPanel profile={profile} />
            </>
          )}
        </div>
      </div>
      <BasisNote basis={timeline.basis} />
    </article>
  );
}
