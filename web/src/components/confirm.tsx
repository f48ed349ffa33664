import { Button, Group, Modal } from '@mantine/core';
import classes from './confirm.module.css';

interface ConfirmProps {
  readonly opened: boolean;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly busy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** A question before something that cannot be taken back. */
export function Confirm({ opened, question, yes, no, busy, onYes, onNo }: ConfirmProps) {
  return (
    <Modal
      opened={opened}
      onClose={onNo}
      title={question}
      withCloseButton={false}
      centered
      classNames={{ title: classes['question'] ?? '' }}
    >
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onNo} data-autofocus>
          {no}
        </Button>
        <Button loading={busy} onClick={onYes} className={classes['yes'] ?? ''}>
          {yes}
        </Button>
      </Group>
    </Modal>
  );
}
