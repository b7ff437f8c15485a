/** The HTTP edge: REST, pages, security. Knows the rest of the system only by its messages. */
package org.liuhe.api;
