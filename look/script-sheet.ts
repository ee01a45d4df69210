// Lists, quotes and captions in scripts other than English, read from either side.
import type { Graphic } from '../src/model/graphics.ts';
import type { Sheet, Tile } from './sheet.ts';
import { drawFrame, stillTimeline } from './still.ts';

const widthPx = 448;

interface Sample {
  readonly heading: string;
  readonly items: readonly string[];
  readonly spoken: string;
}

const samples: Readonly<Record<string, Sample>> = {
  Polish: {
    heading: 'Żółte łodzie w Łodzi',
    items: ['Źródło energii', 'Ćwiczenia na świeżym powietrzu', 'Pięć gęsi'],
    spoken: 'Zażółć gęślą jaźń i dodaj trochę światła',
  },
  Cyrillic: {
    heading: 'Прогноз погоды',
    items: ['Утром туман', 'Днём до 24 °C', 'Їжак, єнот і ґава'],
    spoken: 'Сегодня будет солнечно и тепло',
  },
  Greek: {
    heading: 'Η πρόγνωση του καιρού',
    items: ['Ήλιος το πρωί', 'Άνεμος 5 μποφόρ', 'Βροχή το βράδυ'],
    spoken: 'Καλημέρα και καλώς ήρθατε',
  },
  Japanese: {
    heading: '今日の天気予報',
    items: ['朝は霧が出ます', '昼は24℃まで上がります', '夜は雨でしょう'],
    spoken: 'おはようございます。今日も良い一日を。',
  },
  Chinese: {
    heading: '今天的天气预报',
    items: ['早晨有雾', '白天最高24度', '晚上有小雨'],
    spoken: '早上好，欢迎收看今天的节目。',
  },
  Korean: {
    heading: '오늘의 날씨',
    items: ['아침에는 안개', '낮 최고 24도', '저녁에는 비'],
    spoken: '안녕하세요, 오늘도 좋은 하루 되세요',
  },
  Arabic: {
    heading: 'حالة الطقس اليوم',
    items: ['ضباب في الصباح', 'الحرارة 24 درجة مئوية', 'أمطار خفيفة مساءً'],
    spoken: 'صباح الخير وأهلاً بكم في نشرة اليوم',
  },
  Hebrew: {
    heading: 'תחזית מזג האוויר',
    items: ['ערפל בבוקר', 'עד 24 מעלות בצהריים', 'גשם קל בערב'],
    spoken: 'בוקר טוב וברוכים הבאים',
  },
};

const icons = ['cloud-fog', 'sun', 'cloud-rain'] as const;

const createTile = ([label, { heading, items, spoken }]: [string, Sample]): Tile => {
  const list: Graphic = {
    ...{ kind: 'list-card', cueWord: null, heading },
    items: items.map((text, index) => ({ text, icon: icons[index] ?? 'sun', cueWord: null })),
  };
  return {
    label,
    draw: async (context) => {
      const timeline = stillTimeline({
        ...{ graphics: [list], orientation: 'landscape', avatarId: 'leila-haddad', set: 'gradient', spoken },
      });
      await drawFrame(context, timeline, { frameIndex: timeline.frameCount - 20, widthPx });
    },
  };
};

export const scriptSheets: readonly Sheet[] = [
  {
    ...{ name: 'scripts', columns: 4, tileWidthPx: widthPx, tileHeightPx: 252 },
    tiles: () => Object.entries(samples).map(createTile),
  },
];
