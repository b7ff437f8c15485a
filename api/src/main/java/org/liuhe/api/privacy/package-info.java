/** People's own data over HTTP: what is kept, who looked at it, its erasure; and staff's search for a name or a number. */
package org.liuhe.api.privacy;
