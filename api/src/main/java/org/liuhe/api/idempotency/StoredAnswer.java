package org.liuhe.api.idempotency;

/**
 * An answer as it is kept; its body holds identifiers and sentences, never what a person wrote.
 *
 * @param contentType, location, after, etag null where the answer had no such header
 */
record StoredAnswer(int status, String contentType, String location, String after, String etag, String body) {}
