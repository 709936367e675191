/**
 * Has the rules of one medium hold for another: the drivers of Firefox and WebKit cannot emulate print. Not where it is
 * emulated. Runs in the page.
 */
export function turnMedia([from, to]: readonly [string, string]): void {
  if (matchMedia('print').matches || navigator.userAgent.includes('Chrome')) return;
  const turn = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === from) rule.media.mediaText = to;
      else if ('cssRules' in rule) turn(rule.cssRules as CSSRuleList);
    }
  };
  for (const { cssRules } of document.styleSheets) turn(cssRules);
}
