package org.liuhe.contracts.integrity;

import java.util.List;

/**
 * That the log of {@code from} leaves is the beginning of that of {@code to} (RFC 6962 section 2.1.2).
 *
 * @param proof hashes, hexadecimal
 */
public record ConsistencyProof(long from, long to, List<String> proof) {}
