/** Server-sent events: pages that stay open are told that something changed, and ask for it anew. */
package org.liuhe.api.live;
