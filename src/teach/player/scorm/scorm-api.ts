/** The part of SCORM 1.2’s run-time interface that a lesson uses; answers should be strings, and are not everywhere. */
export interface ScormApi {
  LMSInitialize(nothing: ''): unknown;
  LMSFinish(nothing: ''): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(nothing: ''): unknown;
  LMSGetLastError?(): unknown;
}

/** Whether an LMS says yes: `'true'` by the standard, `true` or `'1'` by habit. */
export function isYes(answer: unknown): boolean {
  return /^(?:true|1)$/i.test(String(answer).trim());
}

/** A window as far as looking for the interface goes. */
export interface ApiPlace {
  API?: ScormApi | null;
  parent?: ApiPlace | null;
  opener?: ApiPlace | null;
}

const farthest = 12;

/** What a window of another origin may refuse to tell. */
function ask<T>(question: () => T): T | undefined {
  try {
    return question();
  } catch {
    return undefined;
  }
}

function searchUpwards(start: ApiPlace | null | undefined): ScormApi | undefined {
  let place = start;
  for (let step = 0; place && step <= farthest; step++) {
    const here = place;
    const api = ask(() => here.API);
    if (api) return api;
    const above = ask(() => here.parent);
    if (!above || above === here) return undefined;
    place = above;
  }
  return undefined;
}

/** The LMS’s interface: in this window, up to twelve windows around it, or likewise from the one that opened it or its top. */
export function findApi(start: ApiPlace): ScormApi | undefined {
  const own = searchUpwards(start);
  if (own) return own;
  let place: ApiPlace | null | undefined = start;
  for (let step = 0; place && step <= farthest; step++) {
    const here: ApiPlace = place;
    const found = searchUpwards(ask(() => here.opener));
    if (found) return found;
    const above: ApiPlace | null | undefined = ask(() => here.parent);
    place = above === here ? undefined : above;
  }
  return undefined;
}
