/** Moderation: what waits to become public, what was decided about it, and what is public by now. */
package org.liuhe.query.moderation;
