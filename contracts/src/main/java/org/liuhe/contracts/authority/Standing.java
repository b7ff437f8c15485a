package org.liuhe.contracts.authority;

/**
 * What a sender must be to the matter, as checked where the matter is known: in the aggregate, or in the query handler.
 *
 * @param meaning the relation in a sentence
 */
public record Standing(Relation relation, String meaning, Otherwise otherwise) {}
