// A checked reply -> the script that scenes are arranged from.
import { splitSentences } from '../../brief/segments.ts';
import type { Script, Section, Show } from '../../writer.ts';
import { iconFor } from '../offline/icons.ts';
import { keepSpeakable } from '../offline/speakable.ts';
import type { Reply, ReplySection, ReplyShow } from './reply-schema.ts';

/** Gives title and sections. Words keep their order; signs that no voice speaks are left out. */
export function buildScript(reply: Reply, language: string): Pick<Script, 'title' | 'sections'> {
  const clean = language === 'en' ? (text: string) => keepSpeakable(text).text : (text: string) => text;
  return {
    title: clean(reply.title) || reply.title,
    sections: reply.sections.map((section) => makeSection(section, clean)),
  };
}

function makeSection({ part, spoken, mood, shows }: ReplySection, clean: (text: string) => string): Section {
  const text = clean(spoken.replace(/\s+/g, ' '));
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
