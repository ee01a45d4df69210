// A format -> its copy.
import type { Format } from '../../brief/format.ts';
import type { FormatCopy } from './copy.ts';
import { ad } from './formats/ad.ts';
import { announcement } from './formats/announcement.ts';
import { apology } from './formats/apology.ts';
import { comparison } from './formats/comparison.ts';
import { event } from './formats/event.ts';
import { explainer } from './formats/explainer.ts';
import { faq } from './formats/faq.ts';
import { forecast } from './formats/forecast.ts';
import { general } from './formats/general.ts';
import { greeting } from './formats/greeting.ts';
import { hiring } from './formats/hiring.ts';
import { howTo } from './formats/how-to.ts';
import { introduction } from './formats/introduction.ts';
import { lesson } from './formats/lesson.ts';
import { listicle } from './formats/listicle.ts';
import { motivation } from './formats/motivation.ts';
import { news } from './formats/news.ts';
import { onboarding } from './formats/onboarding.ts';
import { pitch } from './formats/pitch.ts';
import { product } from './formats/product.ts';
import { recap } from './formats/recap.ts';
import { recipe } from './formats/recipe.ts';
import { reminder } from './formats/reminder.ts';
import { review } from './formats/review.ts';
import { safety } from './formats/safety.ts';
import { status } from './formats/status.ts';
import { story } from './formats/story.ts';
import { testimonial } from './formats/testimonial.ts';
import { thanks } from './formats/thanks.ts';
import { tour } from './formats/tour.ts';
import { training } from './formats/training.ts';
import { welcome } from './formats/welcome.ts';

const copies: Readonly<Record<Format, FormatCopy>> = {
  ...{ forecast, news, explainer, product, ad, onboarding, training, lesson, announcement, recap, listicle, story },
  ...{ testimonial, welcome, recipe, event, status, faq, tour, comparison, motivation, greeting, thanks, pitch },
  ...{ safety, hiring, reminder, review, introduction, apology },
  'how-to': howTo,
  talk: general,
};

/** Gives the copy of a format. */
export const copyOf = (format: Format): FormatCopy => copies[format];
