import type { Plugin } from 'vite';

/** What wawoff2 has, and what a page without `unsafe-eval` and without requests to data: addresses can run. */
const replacements: readonly (readonly [found: RegExp, put: string])[] = [
  [/return new Function\("body",.*?\)\(body\)/, 'return function(){return body.apply(this,arguments)}'],
  [
    /var invokerFunction=new_\(Function,args1\)\.apply\(null,args2\);/,
    `var invokerFunction=function(){
      var destructors=needsDestructorStack?[]:null;
      var wired=[];
      for(var at=0;at<argCount-2;++at)wired.push(argTypes[at+2].toWireType(destructors,arguments[at]));
      var rv=cppInvokerFunc.apply(null,[cppTargetFunc].concat(wired));
      if(needsDestructorStack)runDestructors(destructors);
      else for(var at=2;at<argTypes.length;++at)
        if(argTypes[at].destructorFunction!==null)argTypes[at].destructorFunction(wired[at-2]);
      if(returns)return argTypes[0].fromWireType(rv);
    };`,
  ],
  [/if\(!wasmBinary&&\(ENVIRONMENT_IS_WEB\|\|ENVIRONMENT_IS_WORKER\)\)/, 'if(false)'],
  // Only in Node does it give itself out.
  [/$/, ';module.exports=Module;'],
];

/**
 * Lets the page run the program that packs fonts, which makes functions out of strings: the same functions, as code.
 * @throws Error where its code is another one than is known here
 */
export function withoutEval(): Plugin {
  return {
    name: 'claimed-ground:without-eval',
    enforce: 'pre',
    transform: {
      filter: { id: /\/wawoff2\/build\/\w+_binding\.js$/ },
      handler: (code, id) => ({
        code: replacements.reduce((text, [found, put]) => {
          if (!found.test(text)) throw new Error(`${id}: found no ${found}; expected it once`);
          return text.replace(found, () => put);
        }, code),
        map: null,
      }),
    },
  };
}
