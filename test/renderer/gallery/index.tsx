import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Shot } from './shot.ts';
import { shots } from './shots.ts';

const windows = [
  ['break', 'The break'],
  ['find', 'The find window'],
  ['home', 'The home window'],
] as const;

const looks = ['both', 'light', 'dark'] as const;

/** What carries this text or this name, the text first. */
const elementOf = (page: Document, name: string): HTMLElement | undefined => {
  const all = [...page.querySelectorAll<HTMLElement>('body *')];
  const says = all.filter((element) => element.textContent?.trim() === name).at(-1);
  return says ?? all.find((element) => element.getAttribute('aria-label') === name);
};

/** Presses one thing after the other, each as soon as it is there. */
const pressAll = (page: Document, [name, ...rest]: readonly string[]): void => {
  if (name === undefined) return;
  const found = elementOf(page, name);
  found?.click();
  const again = (): void => pressAll(page, found ? rest : [name, ...rest]);
  if (page.defaultView !== null) page.defaultView.setTimeout(again, 50);
};

const Frame = ({ shot }: { readonly shot: Shot }) => {
  const { name, query, width, height, zoom = 1, press = [] } = shot;
  const address = `./window.html?${query}`;
  return (
    <figure>
      <figcaption>
        <a href={address}>{name}</a> {width} × {height}
        {press.length > 0 ? `, after ${press.join(', ')}` : ''}
      </figcaption>
      <div class="frame" style={{ width: `${width}px`, height: `${height}px` }}>
        <iframe
          title={name}
          src={address}
          loading="lazy"
          style={{ width: `${width / zoom}px`, height: `${height / zoom}px`, transform: `scale(${zoom})` }}
          onLoad={({ currentTarget }) => {
            if (currentTarget.contentDocument !== null) pressAll(currentTarget.contentDocument, press);
          }}
        />
      </div>
    </figure>
  );
};

const Gallery = () => {
  const [part, setPart] = useState('');
  const [look, setLook] = useState<(typeof looks)[number]>('both');
  // Colours that the system forces can only be forced by the system, or by the browser's own tools.
  const shown = shots.filter(
    ({ name, forced }) => !forced && name.includes(part.trim()) && (look === 'both' || name.endsWith(look)),
  );
  return (
    <>
      <header>
        <h1>The windows of Vertebreak</h1>
        <nav>
          {windows.map(([id, title]) => (
            <>
              <a href={`#${id}`}>{title}</a>{' '}
            </>
          ))}
        </nav>
        <label>
          Part of a name{' '}
          <input type="search" value={part} onInput={({ currentTarget }) => setPart(currentTarget.value)} />
        </label>
        {looks.map((each) => (
          <label key={each}>
            <input type="radio" name="look" checked={look === each} onChange={() => setLook(each)} /> {each}
          </label>
        ))}
        <output>{shown.length} shown</output>
      </header>
      <main>
        {windows.map(([id, title]) => (
          <section key={id} id={id}>
            <h2>{title}</h2>
            <div class="shots">
              {shown
                .filter(({ name }) => name.startsWith(`${id}-`))
                .map((shot) => (
                  <Frame key={shot.name} shot={shot} />
                ))}
            </div>
          </section>
        ))}
      </main>
    </>
  );
};

const root = document.getElementById('root');
if (root === null) throw new Error('no root');
render(<Gallery />, root);
