package org.liuhe.contracts.integrity;

import org.liuhe.contracts.Query;

/** Keys that sign or signed checkpoints. */
public record FindLogKeys() implements Query<LogKeys> {}
