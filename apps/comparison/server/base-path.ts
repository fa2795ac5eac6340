/** Where the comparison lives on its host; its cookie never leaves this path. */
export const basePath = '/comparison/';
