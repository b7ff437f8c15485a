/** Tells whoever follows a matter or an inbox that it changed, on whichever node it did. */
package org.liuhe.query.live;
