package org.liuhe.contracts.integrity;

import java.util.List;

/**
 * That a leaf is in the log of {@code size} leaves (RFC 6962 section 2.1.1).
 *
 * @param index place of the leaf, from 0
 * @param proof hashes, hexadecimal
 */
public record InclusionProof(String leaf, long index, long size, List<String> proof) {}
