import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NameKind } from '../../api/names.ts';
import { PROFILE_PATHS } from '../../routes/profile-address.ts';
import { Icon } from '../icon.tsx';
import classes from './profile-link.module.css';

interface ProfileLinkProps {
  readonly kind: NameKind;
  /** Null for what has no record: then all that bear the name are shown. */
  readonly id: string | null;
  readonly name: string;
}

/** The page of a name, beside it: the name itself may do something else. */
export function ProfileLink({ kind, id, name }: ProfileLinkProps) {
  const { t } = useTranslation();
  const label = t('profile.open', { name });
  const shown = { className: classes['link'], 'aria-label': label, title: label };
  const icon = <Icon name="profile" size={14} />;
  if (id === null) {
    return (
      <Link to="/nama" search={{ q: name }} {...shown}>
        {icon}
      </Link>
    );
  }
  return (
    <Link to={PROFILE_PATHS[kind]} params={{ key: id }} {...shown}>
      {icon}
    </Link>
  );
}

/** The name itself as the way to its page. */
export function NameLink({ kind, id, name }: ProfileLinkProps & { readonly id: string }) {
  return (
    <Link to={PROFILE_PATHS[kind]} params={{ key: id }} className={classes['name']} data-kind={kind} dir="auto">
      {name}
    </Link>
  );
}
