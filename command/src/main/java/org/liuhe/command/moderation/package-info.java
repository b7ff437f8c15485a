/** Moderation: what becomes public of what people wrote, and what never does. */
package org.liuhe.command.moderation;
