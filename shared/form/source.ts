/** Where wording or a rule comes from. Every entry of an edition carries one, so that a reviewer can check it. */

/** A citation, such as `notice 二、（三）`, `notice 附件1 表2`, `GB 32100-2015`, `paper layout`. */
export type Source = string;
