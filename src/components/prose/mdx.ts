import Figure from '../figure/Figure.astro';
import Scrub from '../figure/Scrub.astro';
import Set from '../figure/Set.astro';
import Chosen from '../opening/Chosen.astro';
import Aside from './Aside.astro';
import Check from './Check.astro';
import Cite from './Cite.astro';
import Fact from './Fact.astro';
import Guess from './Guess.astro';
import Heading from './Heading.astro';
import Option from './Option.astro';
import Term from './Term.astro';
import Act from '../story/Act.astro';
import Formerly from '../story/Formerly.astro';
import Try from '../story/Try.astro';
import Scene from '../story/Scene.astro';
import Step from '../story/Step.astro';
import Column from '../weigh/Column.astro';
import Evidence from '../weigh/Evidence.astro';
import Station from '../weigh/Station.astro';
import Weighing from '../weigh/Weighing.astro';
import Widget from './Widget.astro';

/** What authors may write in MDX without importing anything. */
export const proseComponents = {
  Act,
  Aside,
  Check,
  Chosen,
  Cite,
  Column,
  Evidence,
  Fact,
  Figure,
  Formerly,
  Guess,
  Option,
  Scene,
  Scrub,
  Set,
  Station,
  Step,
  Term,
  Try,
  Weighing,
  Widget,
  h2: Heading,
};
