/** Idempotency keys: a repeated POST is answered as the first one was, and changes nothing. */
package org.liuhe.api.idempotency;
