// A checked reply -> the script that scenes are arranged from.
import { splitSentences } from '../../brief/segments.ts';
import type { Brief } from '../../brief.ts';
import { findPlaces, regionOf } from '../../places.ts';
import type { Script, ScriptPlan, Section, Show } from '../../writer.ts';
import { iconFor } from '../offline/icons.ts';
import { keepSpeakable } from '../offline/speakable.ts';
import { findSources } from './find-sources.ts';
import type { Reply, ReplySection, ReplyShow } from './reply-schema.ts';

/** Gives title and sections. Words keep their order; signs that no voice speaks are left out. */
export function buildScript(reply: Reply, brief: Brief, plan: ScriptPlan): Pick<Script, 'title' | 'sections'> {
  const clean = brief.language === 'en' ? (text: string) => keepSpeakable(text).text : (text: string) => text;
  return {
    title: clean(reply.title) || reply.title,
    sections: reply.sections.map((section) => {
      const made = makeSection(section, clean(section.spoken.replace(/\s+/g, ' ')));
      return { ...made, sources: [...findSources(section.spoken, brief, plan)] };
    }),
  };
}

function makeSection({ part, mood, shows }: ReplySection, text: string): Section {
  return {
    part,
    lines: splitSentences(text).map((sentence) => ({ text: sentence.text.trim(), isFiller: false })),
    shows: shows.map((show) => makeShow(show, text)),
    mood,
    sources: [],
  };
}

function makeShow(show: ReplyShow, spoken: string): Show {
  const said = (...texts: readonly (string | null)[]) => spokenCue(texts, spoken);
  const cue = said(show.cue);
  switch (show.kind) {
    case 'title-card':
    case 'quote-card':
    case 'big-word':
      return { ...show, cue };
    case 'number-card': {
      const icon = iconFor(`${show.heading} ${show.value}`, null);
      return { ...show, icon, chart: null, isExample: false, cue: said(show.cue, show.value) };
    }
    case 'list-card':
      return {
        ...show,
        cue,
        items: show.items.map((item) => ({ ...item, icon: iconFor(item.text, null), cue: said(item.cue, item.text) })),
      };
    case 'chart-card': {
      const items = show.items.map((item) => ({ ...item, cue: said(item.cue, item.text, item.label) }));
      return { ...show, items, max: null, isExample: false, cue };
    }
    case 'comparison-card':
      return {
        ...show,
        cue,
        items: show.items.map((item) => ({ ...item, cue: said(item.cue, item.left, item.right) })),
      };
    case 'timeline-card':
      return {
        ...show,
        cue,
        items: show.items.map((item) => ({ ...item, cue: said(item.cue, item.when, item.what) })),
      };
    case 'icon-row':
      return {
        ...show,
        cue,
        items: show.items.map((item) => ({
          ...item,
          icon: iconFor(item.label, null),
          cue: said(item.cue, item.label),
        })),
      };
    case 'table-card':
      return { ...show, cue, items: show.items.map((item) => ({ ...item, cue: said(item.cue, ...item.cells) })) };
    case 'code-card':
      return { ...show, cue, items: show.items.map((item) => ({ ...item, cue: said(item.cue, item.line) })) };
    case 'map-card': {
      const places = show.items.flatMap(({ label }) => findPlaces(label).slice(0, 1));
      const cueOf = (label: string) => said(show.items.find((item) => item.label.includes(label))?.cue ?? null, label);
      return {
        ...{ kind: show.kind, heading: show.heading, region: regionOf(places), cue },
        items: places.map(({ at: _at, ...place }) => ({ ...place, cue: cueOf(place.label) })),
      };
    }
    case 'call-to-action': {
      const { address, ...rest } = show;
      return { ...rest, url: address, hasQrCode: address !== null, cue: said(show.cue, address) };
    }
  }
}

/** The first of the texts that the section speaks: a cue that it does not would leave the card without its moment. */
function spokenCue(texts: readonly (string | null)[], spoken: string): string | null {
  const said = spoken.toLowerCase();
  return texts.find((text) => text !== null && said.includes(text.toLowerCase())) ?? null;
}
