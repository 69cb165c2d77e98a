/// <reference types="astro/client" />

export {};

declare global {
  interface ImportMetaEnv {
    /** Address of the repository on GitHub, if the site was built with one. */
    readonly REPOSITORY_URL?: string;
  }
}

declare module 'astro' {
  interface AstroClientDirectives {
    'client:operated'?: boolean | import('./islands/operated.ts').Options;
  }
}
