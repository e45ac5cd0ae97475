// Generated from web/messages by `cargo xtask generate`; edit those files instead.

/** Each message's key and the substitutions it takes, in order. */
export interface Messages {
  product_name: [];
  extension_description: [];
}

export type MessageKey = keyof Messages;
