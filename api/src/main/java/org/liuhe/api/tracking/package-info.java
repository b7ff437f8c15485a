/** Public tracking over HTTP, for anyone. */
package org.liuhe.api.tracking;
