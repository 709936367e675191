import { Match, Switch } from 'solid-js';
import { useMapDesk } from '../map-desk';
import styles from '../Map.module.css';
import { Faults } from './Faults';
import { NewThing } from './NewThing';
import { OpenParts } from './OpenParts';
import { PartCard } from './PartCard';
import { Territory } from './Territory';
import { ThingCard } from './ThingCard';

/** What is said of what is in hand: the shape that was just drawn, a part of the territory, or something of the story. */
export function Cards() {
  const { drawing, drawn } = useMapDesk();
  const chosenId = () => {
    const chosen = drawing.chosen();
    if (chosen?.sort !== 'thing') return undefined;
    return drawn.things().some(({ id }) => id === chosen.id) ? chosen.id : undefined;
  };
  const chosenParts = () => {
    const chosen = drawing.chosen();
    if (chosen?.sort === 'open') return drawn.parts().filter(({ zone }) => zone === undefined);
    const part = chosen?.sort === 'part' ? drawing.partAt(chosen.at) : undefined;
    return part ? [part] : [];
  };
  return (
    <div class={styles.cards}>
      <Switch
        fallback={
          <>
            <OpenParts />
            <Faults />
            <Territory />
          </>
        }
      >
        <Match when={drawing.pending()} keyed>
          {(pending) => <NewThing pending={pending} />}
        </Match>
        <Match when={chosenId()} keyed>
          {(id) => <ThingCard id={id} />}
        </Match>
        <Match when={chosenParts().length > 0}>
          <PartCard parts={chosenParts()} />
        </Match>
      </Switch>
    </div>
  );
}
