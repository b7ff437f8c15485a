package org.liuhe.contracts;

/**
 * A question about a read model.
 *
 * @param <R> the answer's type, or the element type where the answer is a list
 */
@SuppressWarnings("unused")
public interface Query<R> {}
