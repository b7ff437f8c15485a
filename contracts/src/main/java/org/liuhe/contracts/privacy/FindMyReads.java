package org.liuhe.contracts.privacy;

import org.liuhe.contracts.Query;

/** Who looked at the asker's data (个人信息保护法 art. 44); answered by a list of at most 500 {@link PersonalRead}, newest first. */
public record FindMyReads() implements Query<PersonalRead> {}
