import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { changeSource, sourceDetail, sourceList, type Source } from '../../api/sources.ts';
import { MEDIA_TYPES } from '../../routes/sources-address.ts';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import classes from './source-facts.module.css';

interface SourceFormProps {
  readonly source: Source;
  readonly onEnd: () => void;
}

const TEXTS = ['name', 'owner', 'province', 'language', 'home'] as const;

/** An empty field says that nothing is known. */
export function SourceForm({ source, onEnd }: SourceFormProps) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const queryClient = useQueryClient();
  const [mediaType, setMediaType] = useState<string>(source.mediaType ?? '');
  const [texts, setTexts] = useState<Readonly<Record<(typeof TEXTS)[number], string>>>({
    name: source.name,
    owner: source.owner ?? '',
    province: source.province ?? '',
    language: source.language ?? '',
    home: source.home,
  });
  const save = useMutation({
    mutationFn: () => {
      const { name, home, owner, province, language } = texts;
      return changeSource(source.domain, {
        mediaType: MEDIA_TYPES.find((type) => type === mediaType) ?? null,
        owner: owner.trim() || null,
        province: province.trim() || null,
        language: language.trim() || null,
        ...(name.trim() && { name: name.trim() }),
        ...(home.trim() && { home: home.trim() }),
      });
    },
    onSuccess: async (detail) => {
      queryClient.setQueryData(sourceDetail(source.domain).queryKey, detail);
      onEnd();
      await queryClient.invalidateQueries({ queryKey: sourceList.queryKey });
    },
  });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const field = (name: (typeof TEXTS)[number]) => (
    <TextInput
      key={name}
      label={t(`source.${name}`)}
      value={texts[name]}
      maxLength={name === 'home' ? 2000 : 200}
      withAsterisk={false}
      required={name === 'name' || name === 'home'}
      onChange={(event) => setTexts({ ...texts, [name]: event.currentTarget.value })}
    />
  );
  return (
    <form onSubmit={send} className={classes['form']}>
      {field('name')}
      <NativeSelect
        label={t('source.media-type')}
        value={mediaType}
        data={[
          { value: '', label: t('unknown') },
          ...MEDIA_TYPES.map((value) => ({ value, label: t(`mediaType.${value}`) })),
        ]}
        onChange={(event) => setMediaType(event.currentTarget.value)}
      />
      {TEXTS.slice(1).map(field)}
      <div className={classes['buttons']}>
        <Button type="submit" loading={save.isPending}>
          {t('source.save')}
        </Button>
        <Button variant="default" onClick={onEnd}>
          {t('source.cancel')}
        </Button>
      </div>
      <InlineProblem sentence={save.error ? sentence(save.error) : undefined} />
    </form>
  );
}
